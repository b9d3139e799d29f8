/** Why a command stops, in words for the person who typed it: no fault of the program, so no trace of it. */
export class Refusal extends Error {}
