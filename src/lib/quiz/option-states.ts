/** How an option's row looks: not yet answered (or of no interest), chosen rightly, chosen wrongly, right but left out. */
export type OptionState = 'open' | 'right' | 'wrong' | 'missed';

/** What a row says of itself once answered. */
export const optionStateWords: Record<Exclude<OptionState, 'open'>, string> = {
	right: 'Your answer, right',
	wrong: 'Your answer, wrong',
	missed: 'Right answer'
};

/** The state of every row; without `rights` nothing has been answered yet. */
export function optionStates(count: number, chosen: number[], rights: number[] | undefined): OptionState[] {
	return Array.from({ length: count }, (_, index) => {
		if (!rights) return 'open';
		if (chosen.includes(index)) return rights.includes(index) ? 'right' : 'wrong';
		return rights.includes(index) ? 'missed' : 'open';
	});
}
