/** The language model or the word lists could not be fetched: offline before they were kept, or the file is missing. */
export class ModelMissing extends Error {}

/**
 * Fetches the weights of the language model. `onprogress` hears of bytes; `total` is 0 where the server does
 * not say how many there are. The service worker keeps the file, so this asks the network once.
 * @throws {ModelMissing}
 */
export async function fetchModel(
	url: string,
	onprogress: (done: number, total: number) => void,
	signal: AbortSignal
): Promise<Uint8Array> {
	onprogress(0, 0);
	const response = await request(url, signal);
	// Of a body that was packed for the way, the length says nothing of the bytes that come out.
	const isPacked = response.headers.has('content-encoding');
	const total = isPacked ? 0 : Number(response.headers.get('content-length') ?? 0);
	const parts: Uint8Array[] = [];
	let done = 0;
	onprogress(0, total);
	for await (const part of bytesOf(response)) {
		signal.throwIfAborted();
		parts.push(part);
		done += part.length;
		onprogress(done, total);
	}
	return joined(parts, done);
}

/**
 * Fetches the file of word lists, which the engine needs beside the model. It is kept with the app.
 * @throws {ModelMissing}
 */
export async function fetchWords(url: string, signal: AbortSignal): Promise<string> {
	const response = await request(url, signal);
	return response.text().catch((error: unknown) => {
		signal.throwIfAborted();
		throw new ModelMissing(String(error), { cause: error });
	});
}

/** Fetches the arithmetic in WebAssembly, kept with the app; undefined where it can't be had, which costs time alone. */
export async function fetchSimd(url: string, signal: AbortSignal): Promise<ArrayBuffer | undefined> {
	try {
		const response = await request(url, signal);
		return await response.arrayBuffer();
	} catch {
		signal.throwIfAborted();
		return undefined;
	}
}

async function request(url: string, signal: AbortSignal): Promise<Response> {
	try {
		const response = await fetch(url, { signal });
		if (response.ok) return response;
		throw new ModelMissing(`${url} gives status ${response.status}`);
	} catch (error) {
		signal.throwIfAborted();
		throw error instanceof ModelMissing ? error : new ModelMissing(String(error), { cause: error });
	}
}

/** The body piece by piece; a connection that breaks off is a missing model. */
async function* bytesOf(response: Response): AsyncGenerator<Uint8Array> {
	const reader = response.body?.getReader();
	if (!reader) return;
	for (;;) {
		const { done, value } = await reader.read().catch((error: unknown) => {
			throw new ModelMissing(String(error), { cause: error });
		});
		if (done) return;
		yield value;
	}
}

function joined(parts: Uint8Array[], length: number): Uint8Array {
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
