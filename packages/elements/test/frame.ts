// A document of its own beside the test's: as narrow as a telephone in every engine, or under a strict policy.
import type { framePage } from './frame-page.ts';

export interface FrameOptions {
  /** In CSS pixels. */
  readonly width?: number;
  /** A content security policy. */
  readonly policy?: string;
}

export interface Frame extends Readonly<typeof framePage> {
  readonly document: Document;
  close(): void;
}

/** Opens a frame in which samples can be shown with the frame's own `show`. */
export async function openFrame({ width = 320, policy = '' }: FrameOptions = {}): Promise<Frame> {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { inlineSize: `${width}px`, blockSize: '600px', border: '0', display: 'block' });
  const ready = new Promise((resolve) => {
    addEventListener('message', function answered({ source }) {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', answered);
      resolve(undefined);
    });
  });
  // In Firefox a page without an address of its own has no 'self'; here it is the same place by name.
  const named = policy.replaceAll("'self'", location.origin);
  const meta = policy && `<meta http-equiv="Content-Security-Policy" content="${named}">`;
  frame.srcdoc = `<!doctype html><html lang="da"><head>${meta}</head><body>
    <script type="module" src="/packages/elements/test/frame-page.ts"></script></body></html>`;
  document.body.prepend(frame);
  await ready;
  const page = frame.contentWindow as Window & { pejlFramePage?: typeof framePage };
  return Object.assign({ document: frame.contentDocument!, close: () => frame.remove() }, page.pejlFramePage!);
}
