import type { LayoutServerLoad } from './$types';

/** Where the book will be found: absolute addresses of previews, translations and the sitemap need it. */
export const load: LayoutServerLoad = ({ url }) => ({ origin: url.origin });
