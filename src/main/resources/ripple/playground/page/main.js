// Starts the page: learns who is there, chooses a person, draws, and listens for changes.
import { h, render } from "preact";
import { Page } from "./shell/page.js";
import { start } from "./lib/whereabouts.js";
import { applyTheme } from "./lib/theme.js";

applyTheme();
render(h(Page), document.getElementById("page"));
start();
