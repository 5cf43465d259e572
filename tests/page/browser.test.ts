// One browser and one server of the page for all: each of these files has tests of its own.
import "./browser/accessible.js";
import "./browser/answers.js";
import "./browser/faults.js";
import "./browser/form.js";
import "./browser/keyboard.js";
import "./browser/rough.js";
import "./browser/screens.js";
import "./browser/sharing.js";
import "./browser/time.js";
