/** What a request carries, for Astro's types. */

declare namespace App {
  interface Locals {
    page?: import('./page-view.ts').RequestedPage;
  }
}
