// The works that the book cites, by key. <Cite key="…"> shows one; the chapter lists all it cites.
export interface Reference {
  authors: string;
  year: number;
  title: string;
  /** Journal, publisher or conference, with volume and pages. */
  published: string;
  /** Where it can be read. */
  link?: string;
}

export const references: Record<string, Reference> = {
  rosenblatt1958: {
    authors: 'Rosenblatt, F.',
    year: 1958,
    title: 'The perceptron: A probabilistic model for information storage and organization in the brain',
    published: 'Psychological Review 65(6), 386–408',
    link: 'https://doi.org/10.1037/h0042519'
  }
};
