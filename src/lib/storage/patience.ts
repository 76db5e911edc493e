/** A journal that takes longer is not waited for, though a busy disk may open it late: feedback must come. */
const patience = 2_000;

/** Resolves when the work is done, or when it has taken too long. */
export async function withPatience(work: Promise<unknown> | undefined): Promise<void> {
	await Promise.race([work, new Promise((resolve) => setTimeout(resolve, patience))]);
}
