// The state behind `$app/state`, which Kit does not export: see scripts/vite-hydrate.ts.
declare module 'kit:page' {
  export interface PageState {
    url: URL;
    params: Record<string, string>;
    route: { id: string | null };
    status: number;
    error: { message: string } | null;
    data: Record<string, unknown>;
    form: null;
    state: Record<string, never>;
  }
  export function update(page: PageState): void;
}
