import { gallery } from '$lib/book/gallery.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ shown: await gallery() });
