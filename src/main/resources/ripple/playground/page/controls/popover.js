// A panel that floats beside the control that opened it, above everything, also above an open dialog.
import { h } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

const GAP = 4;

/** `anchor` is a ref; `onClose` is called when one points elsewhere. `side`: "start" or "end" edge of the anchor. */
export function Popover({ anchor, onClose, side = "start", wide, class: look = "", children }) {
  const panel = useRef();
  const closing = useRef(onClose);
  closing.current = onClose;

  useLayoutEffect(() => panel.current.showPopover(), []);
  useLayoutEffect(() => place(panel.current, anchor.current, side, wide));
  useEffect(() => {
    const again = () => place(panel.current, anchor.current, side, wide);
    const elsewhere = (event) => {
      if (!panel.current?.contains(event.target) && !anchor.current?.contains(event.target)) closing.current();
    };
    document.addEventListener("pointerdown", elsewhere, true);
    document.addEventListener("scroll", again, true);
    window.addEventListener("resize", again);
    return () => {
      document.removeEventListener("pointerdown", elsewhere, true);
      document.removeEventListener("scroll", again, true);
      window.removeEventListener("resize", again);
    };
  }, [side, wide]);

  return h("div", { ref: panel, popover: "manual", class: `popover ${look}` }, children);
}

function place(panel, anchor, side, wide) {
  if (!panel || !anchor) return;
  const at = anchor.getBoundingClientRect();
  if (wide) panel.style.width = `${Math.max(at.width, 200)}px`;
  const width = panel.offsetWidth;
  const height = panel.offsetHeight;
  const left = side === "end" ? at.right - width : at.left;
  const below = at.bottom + GAP;
  const above = at.top - GAP - height;
  const top = below + height > innerHeight - GAP && above >= GAP ? above : below;
  panel.style.left = `${Math.max(GAP, Math.min(left, innerWidth - width - GAP))}px`;
  panel.style.top = `${Math.max(GAP, Math.min(top, innerHeight - height - GAP))}px`;
}
