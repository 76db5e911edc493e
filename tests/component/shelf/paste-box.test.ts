import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import PasteBox from '../../../src/routes/PasteBox.svelte';

const user = userEvent.setup();

function show(over: { text?: string; problem?: { kind: string; text: string }; busy?: boolean } = {}) {
	const heard = { onwrite: vi.fn(), ongive: vi.fn(), onrefuse: vi.fn() };
	render(PasteBox, {
		props: {
			text: '',
			problem: undefined,
			notKept: undefined,
			busy: false,
			focused: false,
			...over,
			...heard
		}
	});
	return { ...heard, box: screen.getByLabelText('The article') };
}

function pasted(plain: string, html = '', files: File[] = []) {
	const data: Record<string, string> = { 'text/plain': plain, 'text/html': html };
	return { clipboardData: { files, getData: (type: string) => data[type] ?? '' } };
}

describe('the box for an article', () => {
	test('tells what is written as it is written', async () => {
		const { box, onwrite } = show();
		await user.type(box, 'N');
		expect(onwrite).toHaveBeenCalledWith('N');
	});

	test('gives its words, and an empty box too, for the reader to say what is missing', async () => {
		const { ongive } = show();
		await user.click(screen.getByRole('button', { name: 'Read this article' }));
		expect(ongive).toHaveBeenCalledWith({ kind: 'text', text: '' });
	});

	test('gives the HTML of a rich paste that was not changed since', async () => {
		const { box, ongive } = show({ text: 'Title News.' });
		await fireEvent.paste(box, pasted('Title News.', '<h1>Title</h1><p>News.</p>'));
		await user.click(screen.getByRole('button', { name: 'Read this article' }));
		expect(ongive).toHaveBeenCalledWith({ kind: 'html', html: '<h1>Title</h1><p>News.</p>' });
	});

	test('gives a paste too long for the box straight to the reader', async () => {
		const { box, ongive } = show();
		const text = 'word '.repeat(100_000);
		await fireEvent.paste(box, pasted(text));
		expect(ongive).toHaveBeenCalledWith({ kind: 'text', text });
	});

	test('takes a file that was chosen, pasted or dropped', async () => {
		const { box, ongive } = show();
		const file = new File(['News.'], 'news.txt', { type: 'text/plain' });

		await user.upload(screen.getByLabelText('Choose a file'), file);
		await vi.waitFor(() => expect(ongive).toHaveBeenCalledTimes(1));
		await fireEvent.paste(box, pasted('', '', [file]));
		await vi.waitFor(() => expect(ongive).toHaveBeenCalledTimes(2));
		await fireEvent.drop(box, { dataTransfer: { files: [file], types: ['Files'] } });
		await vi.waitFor(() => expect(ongive).toHaveBeenCalledTimes(3));
		const given = ongive.mock.calls.map(([{ kind, name, bytes }]) => [kind, name, [...bytes].length]);
		expect(given).toEqual(Array(3).fill(['file', 'news.txt', 'News.'.length]));
	});

	test('reads out what is wrong, and ties it to the box', () => {
		const { box } = show({ problem: { kind: 'empty', text: 'There is no text here.' } });
		expect(screen.getByRole('alert')).toHaveTextContent('There is no text here.');
		expect(box).toBeInvalid();
		expect(box).toHaveAccessibleDescription(/There is no text here/);
	});

	test('is not sent twice while a text is being read', async () => {
		const { ongive } = show({ busy: true });
		await user.click(screen.getByRole('button', { name: 'Reading…' }));
		expect(ongive).not.toHaveBeenCalled();
	});
});
