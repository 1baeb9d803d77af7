<?php
// The filter through which WordPress saves posts of users who may not write any HTML. Argument: its folder.
error_reporting(E_ALL & ~E_DEPRECATED);
define('ABSPATH', $argv[1] . '/usr/share/wordpress/');
define('WPINC', 'wp-includes');
foreach (['plugin', 'formatting', 'kses', 'functions', 'load', 'compat'] as $file) {
    require_once ABSPATH . WPINC . "/$file.php";
}
while (($line = fgets(STDIN)) !== false) {
    echo json_encode(wp_unslash(wp_filter_post_kses(wp_slash(json_decode($line))))), "\n";
}
