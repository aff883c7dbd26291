"use strict";
const $ = (id) => document.getElementById(id);
const put = (id, text) => { if ($(id).textContent !== text) $(id).textContent = text; };
const make = (tag, text, kind) => { const made = document.createElement(tag); if (text !== undefined) made.textContent = text; if (kind) made.className = kind; return made; };

const BEHAVIOURS = {
  LAC: ["answer", "busy", "fail", "no-answer", "refuse", "refuse-tunnel", "unreachable"],
  CPE: ["answer", "silent", "refuse-auth", "no-auth", "no-ipcp", "no-echo", "terminate", "loop"],
  RADIUS: ["answer", "silent", "forged", "malformed"],
};
let socket = null, terminal = null, fit = null, instructor = false, shapes = null, last = {}, watched = "", hello = null, gone = false;

// -- coming in --
function role(teaches) {
  instructor = teaches;
  $("name-field").hidden = teaches;
  put("secret-label", teaches ? "Password" : "Token");
  put("switch", teaches ? "I am a trainee" : "I am the instructor");
  put("login-title", teaches ? "Come in, instructor" : "Come in");
}
function come(words) {
  hello = words;
  socket = new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/class`);
  socket.binaryType = "arraybuffer";
  socket.onopen = () => socket.send(JSON.stringify(words));
  socket.onmessage = (event) => typeof event.data === "string" ? hear(JSON.parse(event.data)) : terminal && terminal.write(new Uint8Array(event.data));
  socket.onclose = () => {
    put("status", gone ? "Not let in" : "Disconnected; trying again");
    if (!gone && $("login").hidden) setTimeout(() => { if (terminal) terminal.reset(); come(hello); }, 2000);
  };
}
const say = (words) => socket && socket.readyState === 1 && socket.send(JSON.stringify(words));
const type = (text) => socket && socket.readyState === 1 && socket.send(new TextEncoder().encode(text));
const run = (line) => { type("\x15" + line + "\r"); terminal.focus(); };

function hear(said) {
  switch (said.type) {
    case "welcome": welcome(said); break;
    case "refused": gone = true; $("login").hidden = false; put("refused", said.reason); break;
    case "picture": draw({ ...last, ...said }); break;
    case "told": $("told").hidden = !said.text; put("told", said.text); break;
    case "table": table(said); break;
    case "watching": last = {}; watched = said.trainee; terminal.reset(); $("desk").hidden = false; put("console-title", `Console of ${watched}`); fit.fit(); break;
    case "results": save(said); break;
  }
}
function welcome(said) {
  gone = false;
  $("login").hidden = true;
  instructor = said.role === "instructor";
  put("title", instructor ? "Dial-out class: instructor" : `Dial-out class: ${said.name}`);
  put("status", "Connected");
  $("class").hidden = !instructor;
  $("desk").hidden = instructor;
  for (const each of document.querySelectorAll(".trainee-only")) each.hidden = instructor;
  begin();
  if (!instructor) {
    $("exercise").replaceChildren(...said.exercises.map((name) => new Option(name in said.done ? `${name} (${said.done[name]} points)` : name, name)));
    terminal.focus();
  }
}

// -- the terminal --
function begin() {
  if (terminal) { fit.fit(); return; }
  terminal = new Terminal({ screenReaderMode: true, cursorBlink: true, fontSize: 14, disableStdin: instructor, scrollback: 5000,
    theme: { background: "#14171b", foreground: "#e6e9ed" } });
  fit = new FitAddon.FitAddon();
  terminal.loadAddon(fit);
  terminal.open($("terminal"));
  terminal.attachCustomKeyEventHandler((key) => {
    if (key.ctrlKey && key.altKey && key.key.toLowerCase() === "x") { if (key.type === "keydown") $("step").focus(); return false; }
    return true;
  });
  terminal.onData((text) => { if (!instructor) type(text); });
  terminal.onResize(() => say({ type: "size", rows: terminal.rows, columns: terminal.cols }));
  addEventListener("resize", () => fit.fit());
  fit.fit();
  say({ type: "size", rows: terminal.rows, columns: terminal.cols });
  fetch("/states.svg").then((found) => found.text()).then((svg) => {
    shapes = $("states").attachShadow({ mode: "open" });
    const drawn = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
    drawn.removeAttribute("width"); drawn.removeAttribute("height");
    shapes.append(document.importNode(drawn, true));
    const style = document.createElement("style");
    style.textContent = "svg { width: 100%; height: auto; display: block } rect.on { stroke: #0b4f8a; stroke-width: 5; fill: #bfe0ff }";
    shapes.append(style);
    mark();
  });
}

// -- the pictures --
function draw(now) {
  last = now;
  put("clock", now.clock);
  put("status", now.frozen ? "The instructor has frozen the class" : now.down ? "The router is restarting" : "Connected");
  put("next", now.next === null || now.next === undefined ? "Nothing is due." : `Next event in ${(now.next / 1000).toFixed(3)} s`);
  $("play").setAttribute("aria-pressed", String(now.speed > 0));
  put("play", now.speed > 0 ? "Stop" : "Play");
  const goals = now.goals || [];
  put("goals-title", `Goals of ${now.exercise || "no exercise"}: ${goals.filter((goal) => goal.met).length} of ${goals.length}` + (now.points === null || now.points === undefined ? "" : `, solved: ${now.points} points`));
  $("goals").replaceChildren(...goals.map((goal) => { const item = make("li", goal.text, goal.met ? "met" : ""); item.setAttribute("aria-label", `${goal.met ? "Met" : "Not met"}: ${goal.text}`); return item; }));
  if (now.exercise && $("exercise").dataset.open !== now.exercise) { $("exercise").dataset.open = now.exercise; $("exercise").value = now.exercise.replace(/^\d+-/, ""); }
  if (now.down) return;
  choices("session", now.sessions.map((each) => [`${each.trigger}: ${each.state}`, each.trigger]), now.chosen);
  mark();
  ladder(now.ladder);
  timeline(now.timeline);
  put("map", now.map);
  const peers = [...now.map.matchAll(/\[(RADIUS|LAC|CPE) (\S+?)[ ,]/g)].map(([, kind, name]) => [`${kind} ${name}`, `${kind} ${name}`]);
  if (choices("peer", peers, $("peer").value)) behaviours();
}
function choices(id, options, chosen) {
  const list = $(id), wanted = JSON.stringify(options);
  if (list.dataset.options !== wanted) { list.dataset.options = wanted; list.replaceChildren(...options.map(([text, value]) => new Option(text, value))); if (chosen) list.value = chosen; return true; }
  if (chosen && document.activeElement !== list) list.value = chosen;
  return false;
}
function mark() {
  const session = (last.sessions || []).find((each) => each.trigger === last.chosen), state = session ? session.state : "absent";
  put("state", session ? state : "no session yet");
  if (!shapes) return;
  for (const box of shapes.querySelectorAll("rect.on")) box.classList.remove("on");
  const box = shapes.getElementById(`box-${state}`);
  if (box) box.classList.add("on");
  $("states").setAttribute("aria-label", `Diagram of the session states; the session is ${session ? state : "absent"}`);
}
function ladder(found) {
  const key = JSON.stringify(found.rows);
  if ($("ladder").dataset.rows === key) return;
  $("ladder").dataset.rows = key;
  if (found.svg) $("ladder").replaceChildren(document.importNode(new DOMParser().parseFromString(found.svg, "image/svg+xml").documentElement, true));
  else $("ladder").replaceChildren(make("p", "No message yet."));
  $("ladder").scrollTop = $("ladder").scrollHeight;
  $("rows").replaceChildren(...found.rows.map((row) => { const line = make("tr"); line.append(...row.map((cell) => make("td", cell))); return line; }));
}
function timeline(found) {
  const first = Math.min(...found.lines.map((line) => line.stays.length ? line.stays[0][1] : found.now), found.now), span = Math.max(found.now - first, 1);
  $("timeline").replaceChildren(...found.lines.map((line) => {
    const part = make("div"), bar = make("div", undefined, "bar");
    bar.setAttribute("role", "img");
    bar.setAttribute("aria-label", `${line.trigger}: ` + line.stays.map(([state, begin, end]) => `${state} for ${((end - begin) / 1000).toFixed(1)} s`).join(", "));
    if (line.stays.length) { const before = make("span"); before.style.width = `${100 * (line.stays[0][1] - first) / span}%`; bar.append(before); }
    for (const [state, begin, end] of line.stays) { const stay = make("span", undefined, `s-${state}`); stay.style.width = `${100 * (end - begin) / span}%`; stay.title = state; bar.append(stay); }
    part.append(make("div", line.trigger), bar);
    return part;
  }));
}
function behaviours() {
  const kind = $("peer").value.split(" ")[0];
  $("behaviour").replaceChildren(...(BEHAVIOURS[kind] || []).map((name) => new Option(name, name)));
}

// -- the instructor --
function table(found) {
  $("freeze").setAttribute("aria-pressed", String(found.frozen));
  put("freeze", found.frozen ? "Go on" : "Freeze");
  const held = document.activeElement && document.activeElement.dataset.key;
  $("trainees").replaceChildren(...found.rows.map((row) => {
    const line = make("tr"), does = make("td");
    for (const [text, order] of [["Look", { type: "watch", trainee: row.name }], ["Reset", { type: "reset", trainee: row.name }]]) {
      const button = make("button", text);
      button.type = "button"; button.dataset.key = `${text} ${row.name}`;
      button.setAttribute("aria-label", `${text}: ${row.name}`);
      button.onclick = () => say(order);
      does.append(button, " ");
    }
    const name = make("th", row.name + (row.there ? "" : " (away)"));
    name.scope = "row";
    line.append(name, make("td", row.exercise || "-"), make("td", row.goals ? `${row.met} of ${row.goals}` : "-"), make("td", row.line || ""),
      make("td", row.idle === undefined ? "-" : `${row.idle} s`), make("td", `${row.points} in ${row.solved}`), does);
    return line;
  }));
  if (held) { const button = [...$("trainees").querySelectorAll("button")].find((each) => each.dataset.key === held); if (button) button.focus(); }
}
let wanted = "csv";
function save(found) {
  const text = wanted === "csv" ? found.csv : JSON.stringify(found.results, null, 1), link = make("a");
  link.href = URL.createObjectURL(new Blob([text], { type: wanted === "csv" ? "text/csv" : "application/json" }));
  link.download = `results.${wanted}`;
  link.click();
  URL.revokeObjectURL(link.href);
}

// -- what the page does --
$("login-form").onsubmit = (event) => {
  event.preventDefault();
  put("refused", "");
  come(instructor ? { type: "hello", instructor: $("secret").value } : { type: "hello", name: $("name").value, token: $("secret").value });
};
$("switch").onclick = () => role(!instructor);
$("play").onclick = () => say({ type: "play", speed: last.speed > 0 ? 0 : Number($("speed").value) });
$("speed").onchange = () => last.speed > 0 && say({ type: "play", speed: Number($("speed").value) });
$("step").onclick = () => say({ type: "step", ms: null });
$("second").onclick = () => say({ type: "step", ms: 1000 });
$("minute").onclick = () => say({ type: "step", ms: 60000 });
$("rewind").onclick = () => run("lab rewind 10s");
$("undo").onclick = () => run("lab back");
$("open").onclick = () => { terminal.reset(); say({ type: "exercise", name: $("exercise").value }); terminal.focus(); };
$("session").onchange = () => say({ type: "choose", trigger: $("session").value });
$("peer").onchange = behaviours;
$("behave").onclick = () => { const [kind, name] = $("peer").value.split(" "); if (name) run(`lab ${kind.toLowerCase()} ${name} ${$("behaviour").value}`); };
$("tell").onclick = () => { say({ type: "tell", text: $("message").value }); $("message").value = ""; };
$("freeze").onclick = () => say({ type: "freeze", on: $("freeze").getAttribute("aria-pressed") !== "true" });
$("csv").onclick = () => { wanted = "csv"; say({ type: "results" }); };
$("json").onclick = () => { wanted = "json"; say({ type: "results" }); };

const mark_in_address = decodeURIComponent(location.hash.slice(1)), at = mark_in_address.indexOf(":");
history.replaceState(null, "", "/");  // a token does not stay in the address bar
if (mark_in_address === "instructor") role(true);
else if (at > 0) come({ type: "hello", name: mark_in_address.slice(0, at), token: mark_in_address.slice(at + 1) });
