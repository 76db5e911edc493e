/** What the verifier says of a question: fit to be asked, or the rule it breaks and how. */
export type Verdict = { ok: true } | { ok: false; rule: string; reason: string };

/** Why a question breaks a rule; undefined where it doesn't. */
export type Objection = string | undefined;
