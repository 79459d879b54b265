// The address bar says who one is and where, so that a reload or a second tab comes back to it.
const FORM = /^#\/([A-Z0-9]+)(?:\/([A-Z0-9]+))?$/;

export function placeInAddress() {
  const [, me, place] = FORM.exec(location.hash) ?? [];
  return { me, place };
}

export function goTo(me, place) {
  const hash = `#/${me}/${place}`;
  if (location.hash !== hash) history.pushState(null, "", hash);
}
