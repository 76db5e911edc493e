import { linesOf, once } from '../../words';

/** Words in the names of bodies that tell what sort of body it is: a newspaper is no wrong answer for a party. */
const bodies = once(() =>
	linesOf('bodies').map((line) => {
		const [sort = '', words = ''] = line.split(' : ');
		return [sort, new RegExp(`\\b(${words.replaceAll(' ', '|')})\\b(?! Nations| States| Kingdom)`)] as const;
	})
);

/** The sort of body that an organisation's name tells; empty where it tells none. */
export function bodyOf(name: string): string {
	return bodies().find(([, words]) => words.test(name))?.[0] ?? '';
}
