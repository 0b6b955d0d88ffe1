// Brings a served page to life: runs the loads of its route and hands what they bring to its components. Every
// link of the book loads its page whole (see app.html), so this is all that is wanted of Kit's client; its
// router would be 12 kB in every page that no page uses. scripts/vite-hydrate.ts puts this file in its place.
import { update, type PageState } from 'kit:page';

type Data = Record<string, unknown>;

interface Node {
  component: unknown;
  universal?: { load?(event: Data): Data | void | Promise<Data | void> };
}

interface App {
  nodes: readonly (() => Promise<Node>)[];
  root: new (options: { target: Element; props: Data; hydrate: true; sync: false }) => unknown;
}

/** What the server wrote into the page for us. */
interface Payload {
  node_ids: readonly number[];
  /** What the server's loads brought, one entry for each node. */
  data: readonly ({ data: Data } | null)[];
  params: Record<string, string>;
  route: { id: string | null };
  status?: number;
  error?: PageState['error'];
  form?: unknown;
}

/** The nodes' data, each with that of the nodes around it. */
async function dataOf(
  nodes: readonly Promise<Node>[],
  { data, params, route }: Payload,
  url: URL
): Promise<Data[]> {
  const whole: Promise<Data>[] = [];
  nodes.forEach((loading, i) => {
    const given = data[i]?.data ?? null;
    const parent = async () => (await whole[i - 1]) ?? {};
    const own = async () =>
      (await (await loading).universal?.load?.({ url, params, route, data: given, parent, fetch })) ??
      given ??
      {};
    whole.push(Promise.all([own(), parent()]).then(([mine, around]) => ({ ...around, ...mine })));
  });
  return Promise.all(whole);
}

/** Called by the page's own script. A page that cannot come to life stays as it was served. */
export async function start(app: App, target: Element, payload: Payload): Promise<void> {
  try {
    const url = new URL(location.href);
    const nodes = payload.node_ids.map(
      (id) => app.nodes[id]?.() ?? Promise.reject(new Error(`No node ${id}`))
    );
    const [data, made] = await Promise.all([dataOf(nodes, payload, url), Promise.all(nodes)]);
    const { params, route, status = 200, error = null } = payload;
    const page: PageState = {
      url,
      params,
      route,
      status,
      error,
      data: data.at(-1) ?? {},
      form: null,
      state: {}
    };
    update(page);
    const props = {
      stores: { page: { set() {}, notify() {}, subscribe: () => () => {} } },
      components: [],
      constructors: made.map(({ component }) => component),
      page,
      form: payload.form ?? null,
      ...Object.fromEntries(data.map((one, i) => [`data_${i}`, one]))
    };
    new app.root({ target, props, hydrate: true, sync: false });
  } catch (error) {
    document.documentElement.classList.remove('js');
    reportError(error);
  }
}

// Kit's own modules name these of its client as well; what would call them (moving between pages) is not here.
export const stores = { updated: { check: () => Promise.resolve(false) } };
export const get_navigation_intent = () => Promise.resolve(undefined);
export const load_css = () => Promise.resolve();
