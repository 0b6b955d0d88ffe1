// The address bar and the player of one simulation.
import { onMount } from 'svelte';
import { addressWith, MAX_ADDRESS, pairs } from './address';
import type { Player } from './player.svelte';

/**
 * Opens the state that the address names. From then on the address follows the state once that has come to
 * rest, so that reloading or changing the language keeps it; what belongs to other simulations of the page
 * stays as it is. To be called while a component is being made.
 */
export function followAddress(player: Player): void {
  const { key } = player;
  onMount(() => {
    const parts = [...pairs(window.location.search, key)];
    player.locks.taught = parts.filter(([name]) => name === 'teach').map(([, value]) => value);
    player.arrive(parts.filter(([name]) => name !== 'teach'));
  });

  $effect(() => {
    if (!player.touched || player.playing) return;
    const { said } = player;
    const wait = setTimeout(() => {
      const href = addressWith(window.location.href, key, said);
      if (href.length <= MAX_ADDRESS && href !== window.location.href)
        history.replaceState(history.state, '', href);
    }, 600);
    return () => clearTimeout(wait);
  });
}
