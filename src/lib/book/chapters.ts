// The chapters that are written, as components. Loading one loads its text and nothing of the others.
import type { Component } from 'svelte';

const files = import.meta.glob<Component>('/content/*/*.md', { import: 'default' });

/** The component of a chapter; nothing when it is not written in this language. */
export const loadChapter = (lang: string, slug: string): Promise<Component> | undefined =>
  files[`/content/${lang}/${slug}.md`]?.();
