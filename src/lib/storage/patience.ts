/** A journal that takes longer is not waited for: the answer is in storage, and feedback must come. */
const patience = 500;

/** Resolves when the work is done, or when it has taken too long. */
export async function withPatience(work: Promise<unknown> | undefined): Promise<void> {
	await Promise.race([work, new Promise((resolve) => setTimeout(resolve, patience))]);
}
