import { linesOf, once } from '../../words';

/** Countries by part of the world, for wrong options a reader could believe. */
export const neighbourhoods = once(() => linesOf('neighbourhoods').map((line) => line.split(',')));
