const moment = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23'
});

/** A moment in the reader's own time zone, given in milliseconds since 1970: `9 May 2025 at 14:05`. */
export function momentWords(at: number): string {
	const date = new Date(at);
	if (Number.isNaN(date.getTime())) return 'at an unknown time';
	const parts = Object.fromEntries(moment.formatToParts(date).map(({ type, value }) => [type, value]));
	return `${parts.day} ${parts.month} ${parts.year} at ${parts.hour}:${parts.minute}`;
}
