/** Runs in a process of its own: writes the search index that it is told, and answers what it wrote. */
import { answerBeside } from './beside.ts';
import { writeSearchIndex } from './write-search-index.ts';

answerBeside(writeSearchIndex);
