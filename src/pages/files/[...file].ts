/** `/files/…`: attachments and the logo, as they lie in the content folder. */
import type { APIRoute } from 'astro';
import { fileBytes, publishedFiles } from '../../astro/files.ts';

export const getStaticPaths = () => publishedFiles().map((file) => ({ params: { file }, props: { file } }));

export const GET: APIRoute<{ file: string }> = async ({ props }) => new Response(await fileBytes(props.file));
