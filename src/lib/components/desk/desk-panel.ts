/** What the desk can open under its bar; one at a time. */
export type DeskPanel = 'story' | 'articles' | 'actors' | 'add' | 'aside';
