import { Figures } from './evaluate/figures';
import { fixed, fsrs, sm2 } from './simulate/schedulers';
import { tryOut, type Trial } from './simulate/trial';

const schedulers = [fsrs(0.85), fsrs(0.9), fsrs(0.95), sm2, fixed];
const usual = { learners: 1000, days: 200 };

/** Who learns: as FSRS takes people to be, as different as people are, and such as miss two days of seven. */
const groups: Record<string, Pick<Trial, 'spread' | 'attendance'>> = {
	alike: { spread: 0, attendance: 1 },
	different: { spread: 1, attendance: 1 },
	missing_days: { spread: 1, attendance: 5 / 7 }
};

/**
 * `npm run simulate`: what retention learners reach with each scheduler, and how many reviews a fact costs that is
 * remembered at the end. `--learners N` and `--days N` make it smaller.
 */
export function main(args: readonly string[]): number {
	const trial = {
		learners: wholeOf(args, '--learners', usual.learners),
		days: wholeOf(args, '--days', usual.days)
	};
	const figures = new Figures();
	for (const [group, traits] of Object.entries(groups)) {
		for (const scheduler of schedulers) {
			const { reviews, right, facts, remembered } = tryOut(scheduler, { ...trial, ...traits });
			const name = `simulate.${group}.${scheduler.name}`;
			figures.share(`${name}.retention`, right, reviews);
			figures.share(`${name}.remembered`, remembered, facts);
			figures.number(`${name}.reviews_per_fact`, reviews / facts);
			figures.number(`${name}.reviews_per_remembered_fact`, reviews / remembered);
		}
	}
	process.stdout.write(figures.toString());
	return 0;
}

function wholeOf(args: readonly string[], name: string, usual: number): number {
	const given = Number(args[args.indexOf(name) + 1]);
	return args.includes(name) && Number.isInteger(given) && given > 0 ? given : usual;
}
