// Light, dark, or as the machine says; remembered in this browser.
const KEY = "playground.theme";
const THEMES = ["system", "light", "dark"];

export function chosenTheme() {
  const kept = localStorage.getItem(KEY);
  return THEMES.includes(kept) ? kept : "system";
}

export function chooseTheme(theme) {
  localStorage.setItem(KEY, theme);
  applyTheme();
}

export function applyTheme() {
  document.documentElement.dataset.theme = chosenTheme();
}
