(function () {
'use strict';
var NS = 'http://www.w3.org/2000/svg';
var root = document.documentElement, figure = document.getElementById('figure'), svg = figure.querySelector('svg');
var items = Array.from(document.querySelectorAll('.item')), state = document.getElementById('state');
var whole = svg.getAttribute('viewBox').split(' ').map(Number), view = whole.slice();
var of = new Map(), stops = [], chosen = null, by = function (id) { return document.getElementById(id); };

function groups(item) {
  return item.dataset.parts.split(' ').map(by).filter(Boolean);
}

function shape(tag, name, attributes) {
  var made = document.createElementNS(NS, tag);
  made.setAttribute('class', name);
  Object.keys(attributes).forEach(function (key) { made.setAttribute(key, attributes[key]); });
  return made;
}

/* Elements of the picture become buttons: one stop for the tab key, arrows between them. */
function wire(item) {
  var parts = groups(item), title = item.querySelector('summary').textContent;
  parts.forEach(function (part, index) {
    var line = part.querySelector('polyline,path'), box = part.getBBox();
    if (item.classList.contains('edge') && index === 0 && line) {
      var hit = line.cloneNode(false);
      ['stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'fill'].forEach(function (name) { hit.removeAttribute(name); });
      hit.setAttribute('class', 'hit');
      part.insertBefore(hit, part.firstChild);
    } else
      part.appendChild(shape('rect', 'frame', {x: box.x - 2, y: box.y - 2, width: box.width + 4, height: box.height + 4, rx: 4}));
    part.addEventListener('click', function () { if (!dragged) { choose(item, true); } });
    of.set(part, item);
    if (index === 0) {
      part.setAttribute('role', 'button');
      part.setAttribute('tabindex', '-1');
      part.setAttribute('aria-label', title);
      stops.push(part);
    }
  });
}

function stop(part, focus) {
  stops.forEach(function (each) { each.setAttribute('tabindex', each === part ? '0' : '-1'); });
  if (focus) { part.focus(); }
}

function choose(item, address) {
  if (chosen) { mark(chosen, false); }
  chosen = item;
  if (item) {
    item.hidden = false;
    item.open = true;
    mark(item, true);
    item.scrollIntoView({block: 'nearest'});
    item.parentNode.scrollTop += item.getBoundingClientRect().top - item.parentNode.getBoundingClientRect().top - 40;
    stop(groups(item)[0] || stops[0], false);
    show(groups(item)[0]);
    say('Chosen: ' + item.querySelector('summary').textContent);
  }
  if (address) { history.replaceState(null, '', item ? '#' + encodeURI(item.id) : location.pathname + location.search); }
}

function mark(item, on) {
  item.classList.toggle('on', on);
  groups(item).forEach(function (part) { part.classList.toggle('on', on); });
}

function say(text) { state.textContent = text; }

/* Search and filters: an edge stays when one of its claims has everything that is asked for, a node when one of its edges stays. */
function filter() {
  var words = by('search').value.toLowerCase().split(/\s+/).filter(Boolean);
  var wanted = Array.from(document.querySelectorAll('select')).map(function (each) { return each.value; }).filter(Boolean);
  var ends = new Set(), edges = 0, shown = 0;
  function matches(text) { return words.every(function (word) { return text.indexOf(word) >= 0; }); }
  items.forEach(function (item) {
    var stays = matches(item.textContent.toLowerCase());
    if (item.classList.contains('edge')) {
      var claims = Array.from(item.querySelectorAll('.claim')), fitting = claims.filter(function (claim) {
        var tokens = claim.dataset.tokens.split(' ');
        return wanted.every(function (token) { return tokens.indexOf(token) >= 0; });
      });
      claims.forEach(function (claim) { claim.hidden = fitting.indexOf(claim) < 0; });
      stays = stays && (wanted.length === 0 || fitting.length > 0);
      edges++;
      if (stays) {
        shown++;
        item.dataset.ends.split(' ').forEach(function (end) { ends.add(end); });
      }
    } else
      stays = ends.has(item.id) || (wanted.length === 0 && stays);
    item.hidden = !stays;
    groups(item).forEach(function (part) { part.classList.toggle('dim', !stays); });
  });
  say(words.length + wanted.length ? shown + ' of ' + edges + ' edges fit' : '');
}

/* Pan and zoom move the view box. */
function look() { svg.setAttribute('viewBox', view.map(function (n) { return Math.round(n * 100) / 100; }).join(' ')); }

function scale() {
  var box = svg.getBoundingClientRect();
  return Math.max(view[2] / box.width, view[3] / box.height);
}

function at(x, y) {
  var box = svg.getBoundingClientRect(), s = scale();
  return [view[0] + view[2] / 2 + (x - box.left - box.width / 2) * s, view[1] + view[3] / 2 + (y - box.top - box.height / 2) * s];
}

function zoom(factor, x, y) {
  var width = Math.min(whole[2] * 2, Math.max(40, view[2] * factor)), f = width / view[2];
  view = [x - (x - view[0]) * f, y - (y - view[1]) * f, view[2] * f, view[3] * f];
  look();
}

function middle(factor) { zoom(factor, view[0] + view[2] / 2, view[1] + view[3] / 2); }

function fit() { view = whole.slice(); look(); }

function pan(dx, dy) {
  view[0] = Math.min(whole[0] + whole[2], Math.max(whole[0] - view[2], view[0] + dx));
  view[1] = Math.min(whole[1] + whole[3], Math.max(whole[1] - view[3], view[1] + dy));
  look();
}

/* Brings an element into view. */
function show(part) {
  if (!part) { return; }
  var box = part.getBBox(), x = box.x + box.width / 2, y = box.y + box.height / 2;
  if (x < view[0] || x > view[0] + view[2] || y < view[1] || y > view[1] + view[3]) {
    view[0] = x - view[2] / 2;
    view[1] = y - view[3] / 2;
    look();
  }
}

var pointers = new Map(), dragged = false, travelled = 0;
svg.addEventListener('pointerdown', function (event) {
  pointers.set(event.pointerId, [event.clientX, event.clientY]);
  travelled = 0;
  dragged = false;
});
window.addEventListener('pointermove', function (event) {
  var before = pointers.get(event.pointerId);
  if (!before) { return; }
  var dx = event.clientX - before[0], dy = event.clientY - before[1], s = scale();
  travelled += Math.abs(dx) + Math.abs(dy);
  if (pointers.size === 2) {
    var other = Array.from(pointers.entries()).filter(function (each) { return each[0] !== event.pointerId; })[0][1];
    var old = Math.hypot(before[0] - other[0], before[1] - other[1]), now = Math.hypot(event.clientX - other[0], event.clientY - other[1]);
    var centre = at((event.clientX + other[0]) / 2, (event.clientY + other[1]) / 2);
    if (now > 0) { zoom(old / now, centre[0], centre[1]); }
  }
  if (travelled > 4) {
    dragged = true;
    svg.classList.add('moving');
    pan(-dx * s / pointers.size, -dy * s / pointers.size);
  }
  pointers.set(event.pointerId, [event.clientX, event.clientY]);
});
['pointerup', 'pointercancel'].forEach(function (name) {
  window.addEventListener(name, function (event) {
    pointers.delete(event.pointerId);
    svg.classList.remove('moving');
  });
});
svg.addEventListener('wheel', function (event) {
  event.preventDefault();
  var point = at(event.clientX, event.clientY);
  zoom(Math.exp(Math.max(-60, Math.min(60, event.deltaY)) * 0.004), point[0], point[1]);
}, {passive: false});

svg.addEventListener('keydown', function (event) {
  var part = event.target.closest('[role=button]'), open = stops.filter(function (each) { return !of.get(each).hidden; });
  var index = open.indexOf(part), step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
  if (event.ctrlKey || event.altKey || event.metaKey) { return; }
  if (step && event.shiftKey) {
    var far = view[2] / 10;
    pan(event.key === 'ArrowRight' ? far : event.key === 'ArrowLeft' ? -far : 0, event.key === 'ArrowDown' ? far : event.key === 'ArrowUp' ? -far : 0);
  } else if (step && open.length)
    move(open[(index + step + open.length) % open.length]);
  else if (event.key === 'Home' && open.length)
    move(open[0]);
  else if (event.key === 'End' && open.length)
    move(open[open.length - 1]);
  else if ((event.key === 'Enter' || event.key === ' ') && part)
    choose(of.get(part), true);
  else if (event.key === '+' || event.key === '=')
    middle(0.8);
  else if (event.key === '-')
    middle(1.25);
  else if (event.key === '0')
    fit();
  else
    return;
  event.preventDefault();
});

function move(part) {
  stop(part, true);
  show(part);
}

document.addEventListener('keydown', function (event) {
  if (event.key !== 'Escape') { return; }
  if (event.target.id === 'search' && event.target.value) {
    event.target.value = '';
    filter();
  } else if (chosen) {
    var part = groups(chosen)[0];
    chosen.open = false;
    choose(null, true);
    say('');
    if (part) { stop(part, true); }
  }
});

items.forEach(function (item) {
  item.querySelector('summary').addEventListener('click', function () {
    if (!item.open) { setTimeout(function () { choose(item, true); }, 0); }
  });
});

function follow() {
  var id = location.hash.slice(1);
  try { id = decodeURIComponent(id); } catch (ignored) { /* not encoded: as it is */ }
  var item = id && by(id);
  if (item && item.classList.contains('item')) { choose(item, false); }
}

function theme(name) {
  root.dataset.theme = name;
  by('theme').textContent = name === 'dark' ? 'Light' : 'Dark';
}

items.forEach(wire);
figure.classList.add('live');
svg.setAttribute('role', 'group');
if (stops.length) { stop(stops[0], false); }
by('tools').addEventListener('submit', function (event) { event.preventDefault(); });
by('search').addEventListener('input', filter);
document.querySelectorAll('select').forEach(function (each) { each.addEventListener('change', filter); });
by('in').addEventListener('click', function () { middle(0.8); });
by('out').addEventListener('click', function () { middle(1.25); });
by('fit').addEventListener('click', fit);
by('theme').addEventListener('click', function () { theme(root.dataset.theme === 'dark' ? 'light' : 'dark'); });
theme(window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
var closed = [];
window.addEventListener('beforeprint', function () {
  closed = items.filter(function (item) { return !item.open; });
  closed.forEach(function (item) { item.open = true; });
});
window.addEventListener('afterprint', function () { closed.forEach(function (item) { item.open = false; }); });
window.addEventListener('hashchange', follow);
follow();
}());
