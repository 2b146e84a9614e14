// What an element has rendered, as one string of HTML: what the same thing costs at the very least.

/** The markup under a shadow root without Lit's comments, with the state of its form controls as attributes. */
export function staticMarkup(root: ShadowRoot): string {
  const copy = document.createElement('div');
  copy.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  const copies = copy.querySelectorAll('*');
  root.querySelectorAll('*').forEach((element, index) => {
    const twin = copies[index];
    if (element instanceof HTMLInputElement) twin?.toggleAttribute('checked', element.checked);
    if (element instanceof HTMLOptionElement) twin?.toggleAttribute('selected', element.selected);
    if (element instanceof HTMLTextAreaElement && twin) twin.textContent = element.value;
  });
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (comments.nextNode()) found.push(comments.currentNode as Comment);
  for (const comment of found) comment.remove();
  return copy.innerHTML;
}
