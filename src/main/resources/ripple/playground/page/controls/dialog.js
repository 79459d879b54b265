// A window above the page. The browser's own dialog keeps the focus inside and gives it back at the end.
import { h } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** `onCancel` is called for the Escape key; the dialog itself closes only when it is no longer drawn. */
export function Dialog({ labelledBy, describedBy, class: look = "", onCancel, role, children }) {
  const box = useRef();
  useLayoutEffect(() => {
    const before = document.activeElement;
    const dialog = box.current;
    dialog.showModal();
    return () => {
      dialog.close();
      if (before?.isConnected) before.focus();
    };
  }, []);
  const cancel = (event) => {
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  const onKeyDown = (event) => event.key === "Escape" && cancel(event);
  return h(
    "dialog",
    {
      ref: box,
      class: `dialog ${look}`,
      role,
      onKeyDown,
      onCancel: cancel,
      "aria-labelledby": labelledBy,
      "aria-describedby": describedBy,
    },
    children,
  );
}
