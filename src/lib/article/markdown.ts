/**
 * Takes Markdown's marks off a text: links and pictures, emphasis, code ticks, rules, tables' bars. Headings and
 * list marks stay, since the reader knows them. Front matter stays.
 */
export function plainMarkdown(text: string): string {
	return text
		.replace(/!\[[^\]\n]{0,500}\]\([^()\s]{0,2000}(?: "[^"\n]{0,200}")?\)/g, '')
		.replace(/\[([^\][\n]{1,500})\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?: "[^"\n]{0,200}")?\)/g, '$1')
		.replace(/\[([^\][\n]{1,500})\]\[[^\][\n]{0,100}\]/g, '$1')
		.replace(/^\[[^\]\n]{1,100}\]: .{0,2000}$/gm, '')
		.replace(/<(https?:\/\/[^>\s]{1,2000})>/g, '$1')
		.replace(/(\*\*|__)(?=\S)([^*_\n]{1,2000}?)(?<=\S)\1/g, '$2')
		.replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]{1,1000}?)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1')
		.replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]{1,1000}?)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1')
		.replace(/`([^`\n]{1,500})`/g, '$1');
}
