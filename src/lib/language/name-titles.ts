import { baseRelation } from './tree';
import type { Token } from './types';

/**
 * Hangs a title on the name behind it: "Liberal Democrat leader Charles Kennedy welcomed …", where the network gives the
 * verb two subjects, "leader" and "Charles". The treebanks make the name the head and the title its `nmod:desc`.
 */
export function settleTitles(tokens: readonly Token[]): void {
	for (const title of tokens) {
		const name = tokens[title.index + 1];
		if (!name || title.upos !== 'NOUN' || name.xpos !== 'NNP') continue;
		if (name.head !== title.head || title.head < 0 || baseRelation(name) !== baseRelation(title)) continue;
		if (!/^(?:nsubj|obj|obl|nmod|conj)$/.test(baseRelation(title))) continue;
		for (const child of tokens)
			if (child.head === title.index && /^(?:case|cc|mark)$/.test(baseRelation(child)))
				child.head = name.index;
		[title.head, title.relation] = [name.index, 'nmod:desc'];
	}
}
