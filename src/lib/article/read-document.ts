/**
 * The HTML of a Word document (`.docx`), pictures left out; undefined where the bytes are no sound one. Loads the
 * library at the first call.
 */
export async function documentHtml(bytes: Uint8Array): Promise<string | undefined> {
	try {
		const mammoth = await import('mammoth');
		const { convertToHtml, images } = mammoth.default ?? mammoth;
		const noPictures = images.imgElement(() => Promise.resolve({ src: '' }));
		const { value } = await convertToHtml(documentInput(bytes), { convertImage: noPictures });
		return value;
	} catch {
		return undefined;
	}
}

/** In the browser the library takes an ArrayBuffer, in Node a Buffer. */
function documentInput(bytes: Uint8Array): { arrayBuffer: ArrayBuffer } & { buffer: Buffer } {
	const copy = bytes.slice();
	const buffer = typeof Buffer === 'undefined' ? undefined : Buffer.from(copy.buffer);
	return { arrayBuffer: copy.buffer, buffer: buffer! };
}
