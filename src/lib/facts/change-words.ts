const listed = `
rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing drop drops dropped dropping
increase increases increased increasing decrease decreases decreased decline declines declined declining
climb climbs climbed jump jumps jumped cut cuts raise raises raised raising lower lowers lowered reduce reduces reduced reducing
slip slips slipped slide slid shrink shrank shrunk widen widened narrow narrowed expand expands expanded double doubled
up down went go gone going move moved change changed changes boost boosted boosting slash slashed revise revised edged
surge surged soar soared plunge plunged swell swelled swollen advance advanced gained improve improved
`;

/** Words that make "from 20 to 30" a change between two numbers, not a range. */
export const changeWords: ReadonlySet<string> = new Set(listed.trim().split(/\s+/));
