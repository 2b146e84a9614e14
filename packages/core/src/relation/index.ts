export * from './relation.ts';
export * from './nodes.ts';
export * from './same-idea.ts';
