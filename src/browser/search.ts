/**
 * All code of the search: starts the search page, or on any other page the dialog that was opened there.
 *
 * Markup: `[data-search-parts]` as SearchParts.astro makes it, and what search-page.ts or search-dialog.ts expects.
 */
import { searchText } from './page-text.ts';
import { startDialog } from './search-dialog.ts';
import { startPage } from './search-page.ts';

const page = document.querySelector<HTMLElement>('[data-search-page]');
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
const parts = dialog?.querySelector('template');
if (page) startPage(page, searchText());
else if (dialog && parts) startDialog(dialog, parts, searchText());
