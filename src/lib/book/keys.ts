// Keys of the page itself. What has the focus keeps the keys that mean something to it.

const TAKEN =
  'input, select, textarea, button, summary, dialog, [contenteditable], [role="button"], .sim, [popover]';

/** Whether a key press belongs to the page and not to a field, a control or a simulation. */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
    return false;
  return !(event.target instanceof Element && event.target.closest(TAKEN));
}
