import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The text of a sample article, front matter and all, as a reader may paste it. */
export function sampleText(id: string): string {
	return readFileSync(fileURLToPath(new URL(`../../src/lib/samples/${id}.txt`, import.meta.url)), 'utf8');
}

/** The front page, in the words of a person who brings an article. */
export class FrontPage {
	readonly box: Locator;
	readonly read: Locator;
	readonly problem: Locator;
	readonly review: Locator;
	readonly make: Locator;
	readonly ownQuiz: RegExp = /\/quiz\/own\?id=/;

	constructor(readonly page: Page) {
		this.box = page.getByLabel('The article');
		this.read = page.getByRole('button', { name: 'Read this article' });
		this.problem = page.getByRole('alert').filter({ hasText: /\S/ });
		this.review = page.getByRole('heading', { name: 'Is this right?' });
		this.make = page.getByRole('button', { name: 'Make the quiz' });
	}

	/** Opens the page and waits until it is alive. */
	async open(): Promise<void> {
		await this.page.goto('/');
		await this.page.getByText('Articles that you paste are kept here').waitFor();
	}

	/** Pastes through the clipboard event, as a browser does, without the clipboard's permission. */
	async paste(plain: string, html = ''): Promise<void> {
		await this.box.evaluate(
			(box: HTMLTextAreaElement, data) => {
				const clipboardData = new DataTransfer();
				clipboardData.setData('text/plain', data.plain);
				if (data.html) clipboardData.setData('text/html', data.html);
				const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
				if (!box.dispatchEvent(event)) return;
				box.value += data.plain;
				box.dispatchEvent(new Event('input', { bubbles: true }));
			},
			{ plain, html }
		);
	}

	/** Brings an article as far as the review. */
	async bring(text: string): Promise<void> {
		await this.paste(text);
		await this.read.click();
		await this.review.waitFor();
	}

	/** Drops a file on the box. */
	async drop(name: string, bytes: Uint8Array): Promise<void> {
		const dataTransfer = await this.page.evaluateHandle(
			([title, content]) => {
				const data = new DataTransfer();
				data.items.add(new File([new Uint8Array(content)], title));
				return data;
			},
			[name, [...bytes]] as const
		);
		await this.box.dispatchEvent('drop', { dataTransfer });
	}
}
