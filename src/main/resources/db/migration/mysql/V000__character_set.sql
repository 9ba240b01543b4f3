-- Names have characters beyond the basic plane (𠮷), and both databases tell 'a' from 'A'; a server's default may do neither.
alter database character set utf8mb4 collate utf8mb4_bin;
