declare global {
  namespace App {
    interface Locals {
      /** Key frames for paper by the key of their simulation, put into the page once it is rendered. */
      films?: Map<string, string>;
    }
  }
}

export {};
