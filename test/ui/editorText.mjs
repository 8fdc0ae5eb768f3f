// Text in the editor as it is drawn: where a word is, and what is drawn behind, below and beside it.

/** The box `{ x, y, width, height }` of the nth occurrence (from 0) of `word` in the editor; `undefined`: not on screen. */
export function wordBox(page, word, nth = 0) {
  return page.evaluate(([wanted, count]) => {
    const lines = [...document.querySelectorAll('.editor-instance .view-lines .view-line')].sort((a, b) => a.offsetTop - b.offsetTop);
    for (const line of lines) {
      // A line is cut into spans by its decorations, so a word may begin in one and end in another.
      const nodes = [];
      for (const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT); walker.nextNode();) nodes.push(walker.currentNode);
      const text = nodes.map((node) => node.data).join('').replaceAll('\u00a0', ' ');
      const place = (offset) => {
        for (const node of nodes) {
          if (offset <= node.length) return [node, offset];
          offset -= node.length;
        }
        throw new Error('beyond the line');
      };
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        if (count-- > 0) continue;
        const range = document.createRange();
        const [start, startAt] = place(at);
        range.setStart(start, startAt);
        range.setEnd(...place(at + wanted.length));
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      }
    }
    return undefined;
  }, [word, nth]);
}

/**
 * What decorates the middle of a box: one `{ background, border, outline, underline }` for each decoration that extensions have
 * put there, each a CSS value or '' where there is none.
 */
export function decorationsAt(page, { x, y, width, height }) {
  return page.evaluate(([left, top]) => {
    const covers = (element) => {
      const box = element.getBoundingClientRect();
      return box.left <= left && left <= box.right && box.top <= top && top <= box.bottom;
    };
    const drawn = [...document.querySelectorAll('.editor-instance .view-overlays .cdr[class*="ced-"], .editor-instance .view-line span[class*="ced-"]')];
    const shown = (value, ...nothing) => (nothing.some((none) => value.includes(none)) ? '' : value);
    return drawn.filter(covers).map((element) => {
      const style = getComputedStyle(element);
      return {
        background: shown(style.backgroundColor, 'rgba(0, 0, 0, 0)'),
        border: shown(`${style.borderBottomWidth} ${style.borderBottomStyle} ${style.borderBottomColor}`, ' none ', '0px'),
        outline: shown(`${style.outlineWidth} ${style.outlineStyle} ${style.outlineColor}`, ' none ', '0px'),
        underline: shown(`${style.textDecorationLine} ${style.textDecorationStyle} ${style.textDecorationColor}`, 'none'),
      };
    });
  }, [x + width / 2, y + height / 2]);
}

/** The numbers of the lines on screen that have an icon of an extension in the gutter. */
export function gutterIcons(page) {
  return page.evaluate(() => {
    const numbers = [...document.querySelectorAll('.editor-instance .margin-view-overlays .line-numbers')];
    const icons = [...document.querySelectorAll('.editor-instance .glyph-margin-widgets .cgmr[class*="ced-"]')];
    return icons.map((icon) => {
      const { top, bottom } = icon.getBoundingClientRect();
      const middle = (top + bottom) / 2;
      const line = numbers.find((number) => number.getBoundingClientRect().top <= middle && middle <= number.getBoundingClientRect().bottom);
      return Number(line?.textContent);
    }).sort((a, b) => a - b);
  });
}
