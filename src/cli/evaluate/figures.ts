/** Figures in the order they were told; printed one `name: value` a line, so that runs can be compared. */
export class Figures {
	readonly #values = new Map<string, string>();

	/** A share between 0 and 1; left out where there is nothing to share. */
	share(name: string, part: number, whole: number): void {
		if (whole > 0) this.#values.set(`${name}_share`, (part / whole).toFixed(3));
	}

	/** A whole number, or one with two decimals. */
	number(name: string, value: number): void {
		this.#values.set(name, Number.isInteger(value) ? String(value) : value.toFixed(2));
	}

	/** The lines, each with its end. */
	toString(): string {
		return [...this.#values].map(([name, value]) => `${name}: ${value}\n`).join('');
	}
}
