// First, since what it asks for is waited for.
import "./early.js";
import "./style/main.css";
import { createRoot } from "react-dom/client";
import { App } from "./app.js";

const root = document.getElementById("root");
if (!root) throw new Error("the page has no place for the application");
createRoot(root).render(<App />);
