/** Words that head a place's name, with its kind. Lower case; compiled by hand. */
export const placeHeads: ReadonlyMap<string, 'site' | 'region' | 'city'> = new Map([
	...'airport arena avenue barracks base beach boulevard bridge building campus canal castle cathedral cemetery chapel circuit crater dam embassy factory farm field gallery garden gardens gate hall harbor harbour hill hospital hotel lane library lighthouse mall mansion market memorial mosque museum monastery monument observatory palace park plant plaza port prison reactor refinery reserve resort road ruins shrine spaceport speedway square stadium station street subway synagogue temple terminal theater theatre tower trail tunnel university viaduct wall zoo'
		.split(' ')
		.map((word) => [word, 'site'] as const),
	...'archipelago basin bay cape canyon coast county creek delta desert district falls forest glacier governorate gulf highlands island islands isle isles lake lakes mount mountain mountains ocean oblast parish peninsula plain plateau prefecture province reef region ridge river sea sound strait straits territory valley volcano wilderness woods'
		.split(' ')
		.map((word) => [word, 'region'] as const),
	...'city town village borough suburb township'.split(' ').map((word) => [word, 'city'] as const)
]);

/** Heads that come first: "Mount Etna", "Lake Victoria". */
export const placeFirst = new Set(
	'mount mt lake cape fort port gulf bay strait river isle camp lower upper'.split(' ')
);

/** Prepositions that put what happens at a place. */
export const placePrepositions = new Set(
	'in at near from to across outside inside throughout around through toward towards off into over above via between beyond'.split(
		' '
	)
);
