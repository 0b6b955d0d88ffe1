import type { Lang, Words } from '../i18n';
import type { AnyText } from './define';
import type { Player } from './player.svelte';

/** What a further panel of a simulation is given: it may ask the player for anything that a reader may. */
export interface PanelProps {
  player: Player;
  text: AnyText;
  words: Words['frame'];
  lang: Lang;
}
