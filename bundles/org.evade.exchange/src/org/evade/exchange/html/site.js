(function () {
'use strict';
var root = document.documentElement, button = document.getElementById('theme');

function stored(name) {
  try {
    if (name) { localStorage.setItem('evade-theme', name); }
    return localStorage.getItem('evade-theme');
  } catch (refused) { return null; }
}

function theme(name) {
  root.dataset.theme = name;
  button.textContent = name === 'dark' ? 'Light' : 'Dark';
  button.hidden = false;
}

theme(stored() || (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
button.addEventListener('click', function () {
  theme(root.dataset.theme === 'dark' ? 'light' : 'dark');
  stored(root.dataset.theme);
});

var search = document.getElementById('search'), found = document.getElementById('found'), state = document.getElementById('state');
var MOST = 100;
if (search && window.EVADE_INDEX) {
  document.getElementById('find').hidden = false;
  search.addEventListener('input', find);
  if (search.value) { find(); }
}

/* Entries are address, title, kind, further words. A title that begins with what is asked for comes first. */
function find() {
  var words = search.value.toLowerCase().split(/\s+/).filter(Boolean), asked = words.join(' ');
  var hits = !words.length ? [] : window.EVADE_INDEX.filter(function (entry) {
    var text = (entry[1] + ' ' + entry[2] + ' ' + entry[3]).toLowerCase();
    return words.every(function (word) { return text.indexOf(word) >= 0; });
  });
  function rank(entry) {
    var title = entry[1].toLowerCase();
    return (title === asked ? 0 : title.indexOf(asked) === 0 ? 1 : title.indexOf(asked) > 0 ? 2 : 3) * 2 + (entry[2] === 'claim' ? 1 : 0);
  }
  hits = hits.map(function (entry, index) { return [rank(entry), index, entry]; })
    .sort(function (a, b) { return a[0] - b[0] || a[1] - b[1]; });
  found.replaceChildren.apply(found, hits.slice(0, MOST).map(function (hit) {
    var item = document.createElement('li'), link = document.createElement('a'), kind = document.createElement('span');
    link.href = hit[2][0];
    link.textContent = hit[2][1];
    kind.className = 'kind';
    kind.textContent = ' ' + hit[2][2];
    item.append(link, kind);
    return item;
  }));
  state.textContent = !words.length ? '' : hits.length + ' found' + (hits.length > MOST ? ', the first ' + MOST + ' are shown' : '');
}
}());
