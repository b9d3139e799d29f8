/** Characters that nobody sees. */

/** Zero-width spaces and joiners, soft hyphens, marks of direction, stray byte order marks. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/gu;
