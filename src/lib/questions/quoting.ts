/** What stands between an explanation's own words and the sentence of the article that it quotes. */
export const quoting = 'The article says:';
