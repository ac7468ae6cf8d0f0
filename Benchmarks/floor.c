/* The floor: the least work that makes the web pages of a content folder of Gids.
 *
 *   cc -O2 -pthread -o floor floor.c -lyaml -lcmark
 *   floor [-j THREADS] [-k] [-n] [-a] [-t] CONTENT OUTPUT
 *
 *   -k  check only: read, parse, look up what is referred to; no HTML, nothing written
 *   -n  make the pages, write none
 *   -a  an arena for the nodes of each text, instead of calloc and free
 *   -t  print the time of each part (a sum over the threads)
 *
 * It reads the same files as gids (of the corpus of corpus.py) and writes as many guide pages and home pages. What makes it an honest floor:
 *
 * - the same libraries: each YAML file goes through libyaml's events into a tree whose nodes know their line and column, each text of a
 *   reader through libcmark, with its references (<ui:…>, <link:…>, <guide:…>) looked up and replaced in the parsed tree;
 * - nothing is worked out beforehand, remembered or left out: every page is escaped, has a head with description and languages, a list of
 *   contents, numbered steps with tables and notes, and stands in a file of its own;
 * - nothing else: it trusts its input and stops at the first fault; no typography, versions, search, digests, links per step, safe exchange
 *   of the output folder. Pages are frames in C strings.
 */
#define _GNU_SOURCE
#include <cmark.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include <yaml.h>

enum { DUTCH, FRENCH, LANGUAGES };
static const char *const LANGUAGE[] = {"nl", "fr"}, *const LANGUAGE_NAME[] = {"Nederlands", "Français"},
    *const OPENING_QUOTE[] = {"“", "«\u00a0"}, *const CLOSING_QUOTE[] = {"”", "\u00a0»"}, *const ALL_GUIDES[] = {"Alle gidsen", "Tous les guides"},
    *const CONTENTS[] = {"Inhoud", "Table des matières"}, *const UPDATED[] = {"Bijgewerkt op", "Mis à jour le"}, *const NOTE[] = {"Opmerking", "Remarque"};

static int threads = 1, checking, writing = 1, with_arena, timing;

static void fail(const char *what, const char *name) {
    fprintf(stderr, "floor: %s: %s\n", name, what);
    exit(1);
}

/* ---- where the time goes: a thread is always in one part ---- */

enum part { READ, YAML, MODEL, CMARK_PARSE, CMARK_REFERENCES, CMARK_HTML, CMARK_FREE, PAGES, WRITE, PARTS };
static const char *const PART[] = {"reading files", "YAML", "model", "cmark: parsing", "cmark: references", "cmark: HTML", "cmark: freeing", "pages", "writing files"};
static _Thread_local double spent[PARTS], part_began;
static _Thread_local enum part current_part;
static double total[PARTS];

/* Begins a part, and gives the one before, to go back to. */
static enum part enter(enum part next) {
    enum part before = current_part;
    current_part = next;
    if (timing) {
        struct timespec t;
        clock_gettime(CLOCK_MONOTONIC, &t);
        double now = (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
        if (part_began > 0) spent[before] += now - part_began;
        part_began = now;
    }
    return before;
}

/* ---- bytes ---- */

typedef struct { char *bytes; size_t count, capacity; } buffer;

static void reserve(buffer *b, size_t more) {
    if (b->count + more <= b->capacity) return;
    while (b->count + more > b->capacity) b->capacity = b->capacity ? b->capacity * 2 : 65536;
    if (!(b->bytes = realloc(b->bytes, b->capacity))) fail("no memory", "buffer");
}

static void add(buffer *b, const char *bytes, size_t count) {
    reserve(b, count);
    memcpy(b->bytes + b->count, bytes, count);
    b->count += count;
}

static void put(buffer *b, const char *text) { add(b, text, strlen(text)); }

static void put_number(buffer *b, int number) {
    char digits[16];
    add(b, digits, (size_t)snprintf(digits, sizeof digits, "%d", number));
}

static void put_escaped(buffer *b, const char *text) {
    const char *begin = text;
    for (; *text; text++) {
        const char *entity = *text == '&' ? "&amp;" : *text == '<' ? "&lt;" : *text == '>' ? "&gt;" : *text == '"' ? "&quot;" : NULL;
        if (!entity) continue;
        add(b, begin, (size_t)(text - begin));
        put(b, entity);
        begin = text + 1;
    }
    add(b, begin, (size_t)(text - begin));
}

/* Puts texts one after the other; the list ends with NULL. */
#define PUT(b, ...) put_all(b, (const char *[]){__VA_ARGS__, NULL})
static void put_all(buffer *b, const char **texts) {
    for (; *texts; texts++) put(b, *texts);
}

/* ---- YAML: events become a tree with places ---- */

enum { SCALAR, SEQUENCE, MAPPING };
typedef struct node { struct node *next, *first; char *text; uint32_t line, column; uint8_t type; } node;
typedef struct { size_t used; node nodes[4096]; } slab;
static _Thread_local slab *nodes;

static node *new_node(uint8_t type, yaml_mark_t mark) {
    if (!nodes || nodes->used == sizeof nodes->nodes / sizeof *nodes->nodes) {
        if (!(nodes = malloc(sizeof *nodes))) fail("no memory", "YAML");
        nodes->used = 0;
    }
    node *n = &nodes->nodes[nodes->used++];
    *n = (node){.line = (uint32_t)mark.line + 1, .column = (uint32_t)mark.column + 1, .type = type};
    return n;
}

/* The next node; none at the end of a collection or of the file. */
static node *next_node(yaml_parser_t *parser, const char *file) {
    yaml_event_t event;
    node *n = NULL;
    do {
        if (!yaml_parser_parse(parser, &event)) fail(parser->problem, file);
    } while (event.type == YAML_STREAM_START_EVENT || event.type == YAML_DOCUMENT_START_EVENT || event.type == YAML_DOCUMENT_END_EVENT);
    if (event.type == YAML_SCALAR_EVENT) {
        n = new_node(SCALAR, event.start_mark);
        n->text = (char *)event.data.scalar.value; /* taken over, not copied */
        event.data.scalar.value = NULL;
    } else if (event.type == YAML_SEQUENCE_START_EVENT || event.type == YAML_MAPPING_START_EVENT) {
        n = new_node(event.type == YAML_MAPPING_START_EVENT ? MAPPING : SEQUENCE, event.start_mark);
        for (node **end = &n->first; (*end = next_node(parser, file)); end = &(*end)->next) {}
    }
    yaml_event_delete(&event);
    return n;
}

static void read_file(const char *path, buffer *b) {
    struct stat status;
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0 || fstat(file, &status)) fail(strerror(errno), path);
    b->count = 0;
    reserve(b, (size_t)status.st_size + 1);
    for (ssize_t count; (count = read(file, b->bytes + b->count, b->capacity - b->count)) > 0; reserve(b, 1)) b->count += (size_t)count;
    close(file);
}

static node *parsed(const char *path, buffer *b) {
    enter(READ);
    read_file(path, b);
    enter(YAML);
    yaml_parser_t parser;
    if (!yaml_parser_initialize(&parser)) fail("no memory", path);
    yaml_parser_set_input_string(&parser, (const unsigned char *)b->bytes, b->count);
    node *root = next_node(&parser, path);
    yaml_parser_delete(&parser);
    enter(MODEL);
    return root;
}

static node *value(node *mapping, const char *key) {
    if (mapping && mapping->type == MAPPING)
        for (node *k = mapping->first; k; k = k->next->next)
            if (!strcmp(k->text, key)) return k->next;
    return NULL;
}

/* The text of a key, or a text that is the same in all languages. */
static const char *text_of(node *n, const char *key) {
    if (n && n->type == SCALAR) return n->text;
    node *v = value(n, key);
    return v && v->type == SCALAR ? v->text : "";
}

static int count_of(node *n) {
    int count = 0;
    for (node *k = n ? n->first : NULL; k; k = k->next) count++;
    return count;
}

/* ---- the model ---- */

typedef struct { const char *id, *title[LANGUAGES]; node *body, *note; } step;
typedef struct { const char *id, *updated, *title[LANGUAGES]; node *summary; int steps; step *step; const char *group, *group_title[LANGUAGES]; } guide;
typedef struct { const char *id, *text[LANGUAGES], *url; } entry;
typedef struct { entry *entries; size_t count; } registry;
static guide *guides;
static size_t guide_count;
static char **guide_ids;
static registry labels, links;
static node *site;
static const char *content, *output;

/* Ids are the first member of all that is looked up by one. */
static int by_id(const void *a, const void *b) { return strcmp(*(const char *const *)a, *(const char *const *)b); }

static const void *declared(const char *id, const void *list, size_t count, size_t size) {
    const void *found = bsearch(&id, list, count, size, by_id);
    if (!found) fail("not declared", id);
    return found;
}

static void load_registry(registry *r, const char *name, buffer *b) {
    char path[4096];
    snprintf(path, sizeof path, "%s/registry/%s.yaml", content, name);
    if (access(path, F_OK)) return;
    node *root = parsed(path, b);
    r->entries = calloc((size_t)count_of(root) + 1, sizeof *r->entries);
    for (node *k = root->first; k; k = k->next->next) {
        node *text = value(k->next, "text");
        r->entries[r->count++] = (entry){k->text, {text_of(text, "nl"), text_of(text, "fr")}, text_of(k->next, "url")};
    }
    qsort(r->entries, r->count, sizeof *r->entries, by_id);
}

static void load_guide(size_t at, buffer *b) {
    char path[4096];
    snprintf(path, sizeof path, "%s/guides/%s/guide.yaml", content, guide_ids[at]);
    node *root = parsed(path, b), *parts = value(root, "parts"), *steps = value(parts->first, "steps");
    guide *g = &guides[at];
    *g = (guide){.id = guide_ids[at], .updated = text_of(root, "updated"), .summary = value(root, "summary"), .steps = count_of(steps)};
    for (int l = 0; l < LANGUAGES; l++) g->title[l] = text_of(value(root, "title"), LANGUAGE[l]);
    if (!(g->step = calloc((size_t)g->steps + 1, sizeof *g->step))) fail("no memory", path);
    step *s = g->step;
    for (node *k = steps->first; k; k = k->next, s++) {
        *s = (step){.id = text_of(k, "id"), .body = value(k, "do"), .note = value(k, "note")};
        for (int l = 0; l < LANGUAGES; l++) s->title[l] = text_of(value(k, "title"), LANGUAGE[l]);
    }
}

/* Tells every guide its group. */
static void place_guides(void) {
    node *groups = value(site, "groups");
    for (node *group = groups ? groups->first : NULL; group; group = group->next)
        for (node *id = value(group, "guides")->first; id; id = id->next) {
            guide *g = (guide *)declared(id->text, guides, guide_count, sizeof *guides);
            g->group = text_of(group, "id");
            for (int l = 0; l < LANGUAGES; l++) g->group_title[l] = text_of(value(group, "title"), LANGUAGE[l]);
        }
}

/* ---- texts ---- */

static _Thread_local char *arena;
static _Thread_local size_t arena_used;
enum { ARENA = 16 << 20, HEADER = 16 }; /* the header of a block keeps its size, for realloc */

static void *arena_calloc(size_t count, size_t size) {
    size_t block = (count * size + HEADER + 15) & ~(size_t)15;
    if (!arena && !(arena = malloc(ARENA))) fail("no memory", "arena");
    if (arena_used + block > ARENA) fail("full", "arena");
    char *begin = arena + arena_used;
    arena_used += block;
    memset(begin, 0, block);
    *(size_t *)begin = count * size;
    return begin + HEADER;
}

static void *arena_realloc(void *old, size_t size) {
    size_t before = old ? *(size_t *)((char *)old - HEADER) : 0;
    if (before >= size) return old;
    void *new = arena_calloc(1, size);
    if (old) memcpy(new, old, before);
    return new;
}

static void arena_free(void *block) { (void)block; }
static cmark_mem arena_memory = {arena_calloc, arena_realloc, arena_free};

/* Puts in the place of a link what it refers to. */
static void resolve(cmark_node *link, int l, cmark_mem *memory) {
    static _Thread_local buffer words;
    const char *url = cmark_node_get_url(link);
    cmark_node *text = cmark_node_first_child(link);
    words.count = 0;
    if (!strncmp(url, "ui:", 3)) {
        const entry *label = declared(url + 3, labels.entries, labels.count, sizeof *labels.entries);
        PUT(&words, OPENING_QUOTE[l], label->text[l], CLOSING_QUOTE[l]);
        add(&words, "", 1);
        cmark_node_set_literal(text, words.bytes);
        cmark_node *strong = cmark_node_new_with_mem(CMARK_NODE_STRONG, memory);
        cmark_node_append_child(strong, text);
        cmark_node_replace(link, strong);
        cmark_node_free(link);
    } else if (!strncmp(url, "link:", 5)) {
        const entry *elsewhere = declared(url + 5, links.entries, links.count, sizeof *links.entries);
        cmark_node_set_literal(text, elsewhere->text[l]);
        cmark_node_set_url(link, elsewhere->url);
    } else if (!strncmp(url, "guide:", 6)) {
        const guide *other = declared(url + 6, guides, guide_count, sizeof *guides);
        PUT(&words, other->id, ".html");
        add(&words, "", 1);
        cmark_node_set_literal(text, other->title[l]);
        cmark_node_set_url(link, words.bytes);
    } else fail("not a reference", url);
}

/* Puts a text as HTML, or only looks at it. */
static void put_text(buffer *b, node *text, int l) {
    cmark_mem *memory = with_arena ? &arena_memory : cmark_get_default_mem_allocator();
    arena_used = 0;
    enum part before = enter(CMARK_PARSE);
    const char *source = text_of(text, LANGUAGE[l]);
    cmark_parser *parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, memory);
    cmark_parser_feed(parser, source, strlen(source));
    cmark_node *document = cmark_parser_finish(parser);
    cmark_parser_free(parser);
    enter(CMARK_REFERENCES);
    cmark_iter *walk = cmark_iter_new(document);
    for (cmark_event_type event; (event = cmark_iter_next(walk)) != CMARK_EVENT_DONE;)
        if (event == CMARK_EVENT_EXIT && cmark_node_get_type(cmark_iter_get_node(walk)) == CMARK_NODE_LINK)
            resolve(cmark_iter_get_node(walk), l, memory);
    cmark_iter_free(walk);
    enter(CMARK_HTML);
    char *html = NULL;
    if (!checking) put(b, html = cmark_render_html(document, CMARK_OPT_DEFAULT));
    enter(CMARK_FREE);
    if (!with_arena) {
        free(html);
        cmark_node_free(document);
    }
    enter(before);
}

static void put_cells(buffer *b, node *cells, const char *tag, int l) {
    put(b, "<tr>");
    for (node *cell = cells->first; cell; cell = cell->next) {
        PUT(b, "<", tag, ">");
        put_escaped(b, text_of(cell, LANGUAGE[l]));
        PUT(b, "</", tag, ">");
    }
    put(b, "</tr>\n");
}

static void put_table(buffer *b, node *table, int l) {
    put(b, "<table>\n<thead>\n");
    put_cells(b, value(table, "columns"), "th", l);
    put(b, "</thead>\n<tbody>\n");
    for (node *row = value(table, "rows")->first; row; row = row->next) put_cells(b, row, "td", l);
    put(b, "</tbody>\n</table>\n");
}

/* A body is a text, or a list of texts and tables. */
static void put_body(buffer *b, node *body, int l) {
    if (body->type == MAPPING) {
        put_text(b, body, l);
        return;
    }
    for (node *block = body->first; block; block = block->next) {
        node *text = value(block, "text"), *table = value(block, "table");
        if (text) put_text(b, text, l);
        if (table && !checking) put_table(b, table, l);
    }
}

/* ---- pages ---- */

/* `name` is that of the page in the folder of each language. */
static void put_head(buffer *b, int l, const char *title, const char *description, const char *name) {
    const char *site_title = text_of(value(site, "title"), LANGUAGE[l]);
    PUT(b, "<!doctype html>\n<html lang=\"", LANGUAGE[l], "\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    put_escaped(b, title);
    PUT(b, " – ", site_title, "</title>\n<meta name=\"description\" content=\"");
    put_escaped(b, description);
    put(b, "\">\n");
    for (int k = 0; k < LANGUAGES; k++) PUT(b, "<link rel=\"alternate\" hreflang=\"", LANGUAGE[k], "\" href=\"../", LANGUAGE[k], "/", name, "\">\n");
    PUT(b, "<link rel=\"stylesheet\" href=\"../style.css\">\n</head>\n<body>\n<header>\n<p><a href=\"index.html\">", site_title, "</a></p>\n<nav><ul>\n");
    for (int k = 0; k < LANGUAGES; k++)
        PUT(b, "<li><a href=\"../", LANGUAGE[k], "/", name, "\" hreflang=\"", LANGUAGE[k], "\" lang=\"", LANGUAGE[k], "\">", LANGUAGE_NAME[k], "</a></li>\n");
    put(b, "</ul></nav>\n</header>\n");
}

static void put_foot(buffer *b, int l) {
    put(b, "<footer><p>");
    put_escaped(b, text_of(value(site, "publisher"), LANGUAGE[l]));
    put(b, "</p></footer>\n</body>\n</html>\n");
}

static void put_updated(buffer *b, const guide *g, int l) {
    PUT(b, "<p class=\"meta\">", UPDATED[l], " <time datetime=\"", g->updated, "\">", g->updated, "</time></p>\n");
}

static void put_step(buffer *b, const step *s, int number, int l) {
    PUT(b, "<li class=\"step\" id=\"", s->id, "\">\n<p class=\"number\">");
    put_number(b, number);
    put(b, "°</p>\n<h3>");
    put_escaped(b, s->title[l]);
    put(b, "</h3>\n");
    put_body(b, s->body, l);
    if (s->note) {
        PUT(b, "<div class=\"note\"><p>", NOTE[l], "</p>\n");
        put_text(b, s->note, l);
        put(b, "</div>\n");
    }
    put(b, "</li>\n");
}

static void put_guide(buffer *b, const guide *g, int l) {
    char name[512];
    snprintf(name, sizeof name, "%s.html", g->id);
    put_head(b, l, g->title[l], text_of(g->summary, LANGUAGE[l]), name);
    PUT(b, "<nav><ol>\n<li><a href=\"index.html\">", ALL_GUIDES[l], "</a></li>\n<li><a href=\"index.html#", g->group, "\">");
    put_escaped(b, g->group_title[l]);
    PUT(b, "</a></li>\n</ol></nav>\n<nav class=\"contents\"><h2>", CONTENTS[l], "</h2>\n<ol>\n");
    for (int k = 0; k < g->steps; k++) {
        PUT(b, "<li><a href=\"#", g->step[k].id, "\">");
        put_number(b, k + 1);
        put(b, "° ");
        put_escaped(b, g->step[k].title[l]);
        put(b, "</a></li>\n");
    }
    put(b, "</ol></nav>\n<main>\n<h1>");
    put_escaped(b, g->title[l]);
    put(b, "</h1>\n");
    put_text(b, g->summary, l);
    put_updated(b, g, l);
    put(b, "<ol class=\"steps\">\n");
    for (int k = 0; k < g->steps; k++) put_step(b, &g->step[k], k + 1, l);
    put(b, "</ol>\n</main>\n");
    put_foot(b, l);
}

static void put_home(buffer *b, int l) {
    const char *title = text_of(value(site, "title"), LANGUAGE[l]);
    put_head(b, l, title, title, "index.html");
    PUT(b, "<main>\n<h1>", title, "</h1>\n");
    node *groups = value(site, "groups");
    for (node *group = groups ? groups->first : NULL; group; group = group->next) {
        PUT(b, "<h2 id=\"", text_of(group, "id"), "\">");
        put_escaped(b, text_of(value(group, "title"), LANGUAGE[l]));
        put(b, "</h2>\n<ul>\n");
        for (node *id = value(group, "guides")->first; id; id = id->next) {
            const guide *g = declared(id->text, guides, guide_count, sizeof *guides);
            PUT(b, "<li><h3><a href=\"", g->id, ".html\">");
            put_escaped(b, g->title[l]);
            put(b, "</a></h3>\n");
            put_text(b, g->summary, l);
            put_updated(b, g, l);
            put(b, "</li>\n");
        }
        put(b, "</ul>\n");
    }
    put(b, "</main>\n");
    put_foot(b, l);
}

/* The choice of a language. */
static void put_choice(buffer *b) {
    PUT(b, "<!doctype html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n<title>", text_of(value(site, "title"), "nl"), "</title>\n</head>\n<body>\n<ul>\n");
    for (int l = 0; l < LANGUAGES; l++) PUT(b, "<li lang=\"", LANGUAGE[l], "\"><a href=\"", LANGUAGE[l], "/index.html\">", LANGUAGE_NAME[l], "</a></li>\n");
    put(b, "</ul>\n</body>\n</html>\n");
}

/* ---- files ---- */

static void make_folder(const char *language) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", output, language);
    if (writing && mkdir(path, 0755) && errno != EEXIST) fail(strerror(errno), path);
}

static void write_page(const char *language, const char *name, buffer *b) {
    if (!writing) return;
    enum part before = enter(WRITE);
    char path[4096];
    snprintf(path, sizeof path, "%s/%s/%s.html", output, language, name);
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (file < 0) fail(strerror(errno), path);
    for (size_t done = 0; done < b->count;) {
        ssize_t count = write(file, b->bytes + done, b->count - done);
        if (count < 0) fail(strerror(errno), path);
        done += (size_t)count;
    }
    close(file);
    enter(before);
}

static void check_guide(const guide *g, buffer *b) {
    for (int l = 0; l < LANGUAGES; l++) {
        put_text(b, g->summary, l);
        for (int k = 0; k < g->steps; k++) {
            put_body(b, g->step[k].body, l);
            if (g->step[k].note) put_text(b, g->step[k].note, l);
        }
    }
}

static void write_guide(size_t at, buffer *b) {
    enter(PAGES);
    const guide *g = &guides[at];
    if (checking) {
        check_guide(g, b);
        return;
    }
    for (int l = 0; l < LANGUAGES; l++) {
        b->count = 0;
        put_guide(b, g, l);
        write_page(LANGUAGE[l], g->id, b);
    }
}

static void write_homes(buffer *b) {
    enter(PAGES);
    for (int l = 0; l < LANGUAGES; l++) {
        b->count = 0;
        put_home(b, l);
        write_page(LANGUAGE[l], "index", b);
    }
    b->count = 0;
    put_choice(b);
    write_page("", "index", b);
}

/* ---- all guides are loaded, then all are written, by as many threads as asked for ---- */

static atomic_size_t next_guide;
static pthread_mutex_t total_lock = PTHREAD_MUTEX_INITIALIZER;
static void (*task)(size_t at, buffer *b);

static void *work(void *unused) {
    (void)unused;
    buffer b = {0};
    for (size_t at; (at = atomic_fetch_add(&next_guide, 1)) < guide_count;) task(at, &b);
    free(b.bytes);
    enter(current_part);
    pthread_mutex_lock(&total_lock);
    for (int p = 0; p < PARTS; p++) total[p] += spent[p], spent[p] = 0;
    pthread_mutex_unlock(&total_lock);
    return NULL;
}

static void for_all_guides(void (*each)(size_t at, buffer *b)) {
    pthread_t others[64];
    task = each;
    atomic_store(&next_guide, 0);
    for (int t = 1; t < threads; t++)
        if (pthread_create(&others[t], NULL, work, NULL)) fail("cannot be started", "thread");
    work(NULL);
    for (int t = 1; t < threads; t++) pthread_join(others[t], NULL);
}

static void list_guides(void) {
    char path[4096];
    size_t capacity = 64;
    snprintf(path, sizeof path, "%s/guides", content);
    DIR *folder = opendir(path);
    if (!folder) fail(strerror(errno), path);
    guide_ids = malloc(sizeof *guide_ids * capacity);
    for (struct dirent *e; (e = readdir(folder));) {
        if (e->d_name[0] == '.') continue;
        if (guide_count == capacity) guide_ids = realloc(guide_ids, sizeof *guide_ids * (capacity *= 2));
        guide_ids[guide_count++] = strdup(e->d_name);
    }
    closedir(folder);
    qsort(guide_ids, guide_count, sizeof *guide_ids, by_id);
    guides = calloc(guide_count + 1, sizeof *guides);
}

static void read_arguments(int count, char **arguments) {
    for (int option; (option = getopt(count, arguments, "j:knat")) != -1;) {
        switch (option) {
        case 'j': threads = atoi(optarg); break;
        case 'k': checking = 1; writing = 0; break;
        case 'n': writing = 0; break;
        case 'a': with_arena = 1; break;
        case 't': timing = 1; break;
        default: exit(2);
        }
    }
    if (count - optind != 2 || threads < 1 || threads > 64) {
        fprintf(stderr, "usage: floor [-j THREADS] [-k] [-n] [-a] [-t] CONTENT OUTPUT\n");
        exit(2);
    }
    content = arguments[optind];
    output = arguments[optind + 1];
}

int main(int count, char **arguments) {
    read_arguments(count, arguments);
    enter(READ);
    list_guides();
    buffer b = {0};
    char path[4096];
    snprintf(path, sizeof path, "%s/site.yaml", content);
    site = parsed(path, &b);
    load_registry(&labels, "labels", &b);
    load_registry(&links, "links", &b);
    for_all_guides(load_guide);
    place_guides();
    if (writing && mkdir(output, 0755) && errno != EEXIST) fail(strerror(errno), output);
    for (int l = 0; l < LANGUAGES; l++) make_folder(LANGUAGE[l]);
    for_all_guides(write_guide);
    if (!checking) write_homes(&b);
    enter(current_part);
    for (int p = 0; timing && p < PARTS; p++) fprintf(stderr, "%-20s %8.1f ms\n", PART[p], (total[p] + spent[p]) * 1e3);
    return 0;
}
