/**
 * How many of the days after today it takes until a backlog has come up, if each day has room for `cap` reviews and
 * what falls due meanwhile (`later`, days of learning) joins the queue.
 */
export function spread(
	backlog: number,
	later: readonly number[],
	{ today, cap }: { today: number; cap: number }
): number {
	const joining = new Map<number, number>();
	for (const day of later) joining.set(day, (joining.get(day) ?? 0) + 1);
	let waiting = backlog;
	let days = 0;
	while (waiting > 0) {
		days += 1;
		waiting += (joining.get(today + days) ?? 0) - cap;
	}
	return days;
}
