// Dragging inside an SVG: pointer positions arrive in the coordinates of the viewBox.
import type { Attachment } from 'svelte/attachments';

export interface DragHandlers {
  /** A press begins; return false to leave it to the page (scrolling, selecting). */
  down?(x: number, y: number, event: PointerEvent): boolean | void;
  move?(x: number, y: number, event: PointerEvent): void;
  up?(x: number, y: number, event: PointerEvent): void;
}

/** The pointer's position in the viewBox of the svg that holds `element`. */
export function position(element: SVGElement, event: PointerEvent | MouseEvent): [number, number] {
  const svg = element instanceof SVGSVGElement ? element : element.ownerSVGElement;
  const matrix = svg?.getScreenCTM();
  if (!matrix) return [0, 0];
  const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  return [point.x, point.y];
}

/** `<circle {@attach drag({ move: (x, y) => … })}>` */
export function drag(handlers: DragHandlers): Attachment<SVGElement> {
  return (element) => {
    const down = (event: PointerEvent) => {
      if (event.button !== 0) return;
      if (handlers.down?.(...position(element, event), event) === false) return;
      element.setPointerCapture(event.pointerId);
      event.preventDefault();
    };
    const move = (event: PointerEvent) => {
      if (element.hasPointerCapture(event.pointerId)) handlers.move?.(...position(element, event), event);
    };
    const up = (event: PointerEvent) => {
      if (!element.hasPointerCapture(event.pointerId)) return;
      element.releasePointerCapture(event.pointerId);
      handlers.up?.(...position(element, event), event);
    };
    element.style.touchAction = 'none';
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', up);
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', up);
    };
  };
}
