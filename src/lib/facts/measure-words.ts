const listed = `
second seconds minute minutes hour hours day days week weeks fortnight month months year years decade decades
century centuries
km kms kilometre kilometres kilometer kilometers m metre metres meter meters cm centimetre centimetres centimeter
centimeters mm millimetre millimetres millimeter millimeters mile miles yard yards foot feet ft inch inches
acre acres hectare hectares ha
kg kilo kilos kilogram kilograms kilogramme kilogrammes gram grams g mg ton tons tonne tonnes lb lbs pound pounds ounce ounces
litre litres liter liters gallon gallons
degree degrees celsius fahrenheit °c °f
mph kph kmh knot knots mach
watt watts kw mw gw kilowatt kilowatts megawatt megawatts gigawatt gigawatts kwh mwh
kb mb gb tb megabyte megabytes gigabyte gigabytes terabytes
hz khz mhz ghz decibels volts
magnitude
`;

/** Units of time, length, weight and the like: what is counted is a measure, not things. */
export const measureWords: ReadonlySet<string> = new Set(listed.trim().split(/\s+/));

/** Measures of time, after which "over" may mean "during". */
export const durationWords: ReadonlySet<string> = new Set(
	'day days week weeks month months year years decade decades hour hours minute minutes'.split(' ')
);

/** Words that stand before a measure and belong to it. */
export const measureLeads: ReadonlySet<string> = new Set([
	'square',
	'cubic',
	'nautical',
	'light',
	'metric',
	'sq'
]);

/** Words that stand after a measure and belong to it: `degrees Celsius`. */
export const measureEnds: ReadonlySet<string> = new Set(['celsius', 'fahrenheit', 'kelvin', 'c', 'f']);
