"""The first form of the database

Revision ID: 0001
Revises: nothing
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0001'
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('archives',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('body', sa.LargeBinary(), nullable=False),
    sa.Column('length', sa.Integer(), nullable=False),
    sa.Column('content_type', sa.Text(), server_default='', nullable=False),
    sa.Column('url', sa.Text(), nullable=False),
    sa.Column('status', sa.Integer(), nullable=False),
    sa.Column('fetched_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_archives'))
    )
    with op.batch_alter_table('archives', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_archives_sha256'), ['sha256'], unique=False)

    op.create_table('endpoints',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('url', sa.Text(), nullable=False),
    sa.Column('secret_box', sa.LargeBinary(), nullable=False),
    sa.Column('old_secret_box', sa.LargeBinary(), nullable=True),
    sa.Column('old_until', sa.DateTime(timezone=True), nullable=True),
    sa.Column('types', sa.JSON(), nullable=False),
    sa.Column('min_count', sa.Integer(), server_default='0', nullable=False),
    sa.Column('active', sa.Boolean(), server_default=sa.true(), nullable=False),
    sa.Column('since', sa.DateTime(timezone=True), nullable=False),
    sa.Column('sequence', sa.Integer(), server_default='0', nullable=False),
    sa.Column('failures', sa.Integer(), server_default='0', nullable=False),
    sa.Column('detail', sa.Text(), server_default='', nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_endpoints'))
    )
    op.create_table('episodes',
    sa.Column('id', sa.String(length=64), nullable=False),
    sa.Column('kind', sa.String(length=16), nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('state', sa.String(length=16), nullable=False),
    sa.Column('opened', sa.DateTime(timezone=True), nullable=False),
    sa.Column('updated', sa.DateTime(timezone=True), nullable=False),
    sa.Column('imposer', sa.String(length=8), nullable=True),
    sa.Column('direction', sa.String(length=16), nullable=True),
    sa.Column('merged_into', sa.String(length=64), nullable=True),
    sa.Column('people', sa.Integer(), nullable=True),
    sa.Column('body', sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(['merged_into'], ['episodes.id'], name=op.f('fk_episodes_merged_into_episodes')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_episodes'))
    )
    with op.batch_alter_table('episodes', schema=None) as batch_op:
        batch_op.create_index('ix_episodes_kind_day', ['kind', 'day'], unique=False)
        batch_op.create_index('ix_episodes_people', ['kind', 'day', 'state', 'people'], unique=False)

    op.create_table('facts',
    sa.Column('name', sa.String(length=64), nullable=False),
    sa.Column('value', sa.JSON(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('name', name=op.f('pk_facts'))
    )
    op.create_table('notices',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('kind', sa.String(length=32), nullable=False),
    sa.Column('params', sa.JSON(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_notices'))
    )
    op.create_table('sources',
    sa.Column('id', sa.String(length=64), nullable=False),
    sa.Column('kind', sa.String(length=32), nullable=False),
    sa.Column('url', sa.Text(), nullable=False),
    sa.Column('role', sa.String(length=32), nullable=False),
    sa.Column('language', sa.String(length=8), nullable=False),
    sa.Column('state', sa.String(length=32), nullable=False),
    sa.Column('since', sa.DateTime(timezone=True), nullable=True),
    sa.Column('detail', sa.Text(), server_default='', nullable=False),
    sa.Column('last_attempt', sa.DateTime(timezone=True), nullable=True),
    sa.Column('last_success', sa.DateTime(timezone=True), nullable=True),
    sa.Column('first_success', sa.DateTime(timezone=True), nullable=True),
    sa.Column('last_new_post', sa.DateTime(timezone=True), nullable=True),
    sa.Column('failures', sa.Integer(), server_default='0', nullable=False),
    sa.Column('failing_since', sa.DateTime(timezone=True), nullable=True),
    sa.Column('announced_failing', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('etag', sa.Text(), nullable=True),
    sa.Column('last_modified', sa.Text(), nullable=True),
    sa.Column('not_before', sa.DateTime(timezone=True), nullable=True),
    sa.Column('gaps', sa.JSON(), server_default='[]', nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_sources'))
    )
    op.create_table('subscribers',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('chat_mac', sa.LargeBinary(), nullable=False),
    sa.Column('chat_box', sa.LargeBinary(), nullable=False),
    sa.Column('language', sa.String(length=8), nullable=False),
    sa.Column('active', sa.Boolean(), server_default=sa.true(), nullable=False),
    sa.Column('settings', sa.JSON(), nullable=False),
    sa.Column('since', sa.DateTime(timezone=True), nullable=False),
    sa.Column('ended', sa.DateTime(timezone=True), nullable=True),
    sa.Column('kind', sa.String(length=16), server_default='private', nullable=False),
    sa.Column('wording_box', sa.LargeBinary(), nullable=True),
    sa.Column('paused_until', sa.DateTime(timezone=True), nullable=True),
    sa.Column('digest', sa.String(length=16), server_default='', nullable=False),
    sa.Column('digest_due', sa.DateTime(timezone=True), nullable=True),
    sa.Column('digest_from', sa.DateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_subscribers')),
    sa.UniqueConstraint('chat_mac', name=op.f('uq_subscribers_chat_mac')),
    sqlite_autoincrement=True  # a number is never given again: see storage.tables
    )
    with op.batch_alter_table('subscribers', schema=None) as batch_op:
        batch_op.create_index('ix_subscribers_digest_due', ['digest_due'], unique=False)

    op.create_table('mutes',
    sa.Column('subscriber_id', sa.Integer(), nullable=False),
    sa.Column('episode_id', sa.String(length=64), nullable=False),
    sa.ForeignKeyConstraint(['subscriber_id'], ['subscribers.id'], name=op.f('fk_mutes_subscriber_id_subscribers')),
    sa.PrimaryKeyConstraint('subscriber_id', 'episode_id', name=op.f('pk_mutes'))
    )
    op.create_table('chores',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('subscriber_id', sa.Integer(), nullable=False),
    sa.Column('message_id', sa.Integer(), nullable=False),
    sa.Column('what', sa.String(length=16), nullable=False),
    sa.Column('due', sa.DateTime(timezone=True), nullable=False),
    sa.Column('leased_until', sa.DateTime(timezone=True), nullable=True),
    sa.Column('delivery_id', sa.Integer(), nullable=True),
    sa.Column('sent_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['subscriber_id'], ['subscribers.id'], name=op.f('fk_chores_subscriber_id_subscribers')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_chores')),
    sa.UniqueConstraint('subscriber_id', 'message_id', 'what', name=op.f('uq_chores_subscriber_id_message_id_what')),
    sqlite_autoincrement=True  # a number is never given again: see storage.tables
    )
    with op.batch_alter_table('chores', schema=None) as batch_op:
        batch_op.create_index('ix_chores_due', ['due'], unique=False)

    op.create_table('posts',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('source_id', sa.String(length=64), nullable=False),
    sa.Column('key', sa.Text(), nullable=False),
    sa.Column('url', sa.Text(), nullable=False),
    sa.Column('published', sa.DateTime(timezone=True), nullable=False),
    sa.Column('first_seen', sa.DateTime(timezone=True), nullable=False),
    sa.Column('lang', sa.String(length=8), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('deleted', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('missing_since', sa.DateTime(timezone=True), nullable=True),
    sa.Column('alerted', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('reread_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('rereads', sa.Integer(), server_default='0', nullable=False),
    sa.ForeignKeyConstraint(['source_id'], ['sources.id'], name=op.f('fk_posts_source_id_sources')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_posts')),
    sa.UniqueConstraint('source_id', 'key', name=op.f('uq_posts_source_id_key'))
    )
    with op.batch_alter_table('posts', schema=None) as batch_op:
        batch_op.create_index('ix_posts_published', ['published'], unique=False)
        batch_op.create_index('ix_posts_reread_at', ['reread_at'], unique=False)

    op.create_table('alerts',
    sa.Column('seq', sa.Integer(), nullable=False),
    sa.Column('id', sa.String(length=80), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('type', sa.String(length=32), nullable=False),
    sa.Column('message', sa.String(length=16), nullable=False),
    sa.Column('episode_id', sa.String(length=64), nullable=True),
    sa.Column('post_id', sa.Integer(), nullable=True),
    sa.Column('body', sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(['episode_id'], ['episodes.id'], name=op.f('fk_alerts_episode_id_episodes')),
    sa.ForeignKeyConstraint(['post_id'], ['posts.id'], name=op.f('fk_alerts_post_id_posts')),
    sa.PrimaryKeyConstraint('seq', name=op.f('pk_alerts')),
    sa.UniqueConstraint('id', name=op.f('uq_alerts_id'))
    )
    with op.batch_alter_table('alerts', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_alerts_at'), ['at'], unique=False)
        batch_op.create_index(batch_op.f('ix_alerts_episode_id'), ['episode_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_alerts_post_id'), ['post_id'], unique=False)

    op.create_table('changes',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('type', sa.String(length=48), nullable=False),
    sa.Column('episode_id', sa.String(length=64), nullable=True),
    sa.Column('post_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=True),
    sa.Column('claim', sa.Integer(), nullable=True),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('body', sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(['episode_id'], ['episodes.id'], name=op.f('fk_changes_episode_id_episodes')),
    sa.ForeignKeyConstraint(['post_id'], ['posts.id'], name=op.f('fk_changes_post_id_posts')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_changes'))
    )
    with op.batch_alter_table('changes', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_changes_at'), ['at'], unique=False)
        batch_op.create_index(batch_op.f('ix_changes_episode_id'), ['episode_id'], unique=False)

    op.create_table('episode_posts',
    sa.Column('episode_id', sa.String(length=64), nullable=False),
    sa.Column('post_id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['episode_id'], ['episodes.id'], name=op.f('fk_episode_posts_episode_id_episodes')),
    sa.ForeignKeyConstraint(['post_id'], ['posts.id'], name=op.f('fk_episode_posts_post_id_posts')),
    sa.PrimaryKeyConstraint('episode_id', 'post_id', name=op.f('pk_episode_posts'))
    )
    with op.batch_alter_table('episode_posts', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_episode_posts_post_id'), ['post_id'], unique=False)

    op.create_table('figures',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('episode_id', sa.String(length=64), nullable=False),
    sa.Column('post_id', sa.Integer(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('claim', sa.Integer(), nullable=False),
    sa.Column('relation', sa.String(length=16), nullable=False),
    sa.Column('label', sa.Text(), nullable=True),
    sa.Column('count', sa.Integer(), nullable=True),
    sa.Column('bound', sa.String(length=16), nullable=False),
    sa.Column('speaker_role', sa.String(length=32), nullable=True),
    sa.Column('speaker_name', sa.Text(), nullable=True),
    sa.Column('superseded', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('body', sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(['episode_id'], ['episodes.id'], name=op.f('fk_figures_episode_id_episodes')),
    sa.ForeignKeyConstraint(['post_id'], ['posts.id'], name=op.f('fk_figures_post_id_posts')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_figures')),
    sa.UniqueConstraint('episode_id', 'post_id', 'version', 'claim', name=op.f('uq_figures_episode_id_post_id_version_claim'))
    )
    with op.batch_alter_table('figures', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_figures_episode_id'), ['episode_id'], unique=False)

    op.create_table('reviews',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('post_id', sa.Integer(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('claim', sa.Integer(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('state', sa.String(length=16), nullable=False),
    sa.Column('decided_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('decided_by', sa.Text(), nullable=True),
    sa.Column('decision', sa.JSON(), nullable=True),
    sa.ForeignKeyConstraint(['post_id'], ['posts.id'], name=op.f('fk_reviews_post_id_posts')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_reviews')),
    sa.UniqueConstraint('post_id', 'version', 'claim', name=op.f('uq_reviews_post_id_version_claim'))
    )
    with op.batch_alter_table('reviews', schema=None) as batch_op:
        batch_op.create_index('ix_reviews_state', ['state'], unique=False)

    op.create_table('totals',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('speaker_role', sa.String(length=32), nullable=True),
    sa.Column('speaker_name', sa.Text(), nullable=True),
    sa.Column('kind', sa.String(length=32), nullable=False),
    sa.Column('count', sa.Integer(), nullable=False),
    sa.Column('bound', sa.String(length=16), nullable=False),
    sa.Column('as_of', sa.Date(), nullable=False),
    sa.Column('since', sa.Text(), nullable=True),
    sa.Column('post_id', sa.Integer(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('claim', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('body', sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(['post_id'], ['posts.id'], name=op.f('fk_totals_post_id_posts')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_totals')),
    sa.UniqueConstraint('post_id', 'version', 'claim', name=op.f('uq_totals_post_id_version_claim'))
    )
    with op.batch_alter_table('totals', schema=None) as batch_op:
        batch_op.create_index('ix_totals_kind_as_of', ['kind', 'as_of'], unique=False)
        batch_op.create_index('ix_totals_series', ['kind', 'speaker_role', 'as_of'], unique=False)

    op.create_table('versions',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('post_id', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('title', sa.Text(), server_default='', nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('seen_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('edited_mark', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('deleted', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('forwarded_from', sa.Text(), nullable=True),
    sa.Column('reply_to', sa.Text(), nullable=True),
    sa.Column('media', sa.JSON(), nullable=False),
    sa.Column('unreadable', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('archive_id', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['archive_id'], ['archives.id'], name=op.f('fk_versions_archive_id_archives')),
    sa.ForeignKeyConstraint(['post_id'], ['posts.id'], name=op.f('fk_versions_post_id_posts')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_versions')),
    sa.UniqueConstraint('post_id', 'number', name=op.f('uq_versions_post_id_number'))
    )
    op.create_table('claims',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('version_id', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=32), nullable=False),
    sa.Column('count', sa.Integer(), nullable=True),
    sa.Column('modality', sa.String(length=16), nullable=True),
    sa.Column('confidence', sa.Float(), nullable=False),
    sa.Column('body', sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(['version_id'], ['versions.id'], name=op.f('fk_claims_version_id_versions')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_claims')),
    sa.UniqueConstraint('version_id', 'position', name=op.f('uq_claims_version_id_position'))
    )
    with op.batch_alter_table('claims', schema=None) as batch_op:
        batch_op.create_index('ix_claims_kind', ['kind'], unique=False)

    op.create_table('deliveries',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('alert_seq', sa.Integer(), nullable=True),
    sa.Column('notice_id', sa.Integer(), nullable=True),
    sa.Column('episode_id', sa.String(length=64), nullable=True),
    sa.Column('channel', sa.String(length=16), nullable=False),
    sa.Column('recipient', sa.String(length=80), nullable=False),
    sa.Column('state', sa.String(length=16), nullable=False),
    sa.Column('priority', sa.Integer(), server_default='0', nullable=False),
    sa.Column('due', sa.DateTime(timezone=True), nullable=False),
    sa.Column('leased_until', sa.DateTime(timezone=True), nullable=True),
    sa.Column('attempts', sa.Integer(), server_default='0', nullable=False),
    sa.Column('sequence', sa.Integer(), nullable=True),
    sa.Column('message_id', sa.Integer(), nullable=True),
    sa.Column('sent_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('error', sa.Text(), server_default='', nullable=False),
    sa.Column('urgent', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['alert_seq'], ['alerts.seq'], name=op.f('fk_deliveries_alert_seq_alerts')),
    sa.ForeignKeyConstraint(['episode_id'], ['episodes.id'], name=op.f('fk_deliveries_episode_id_episodes')),
    sa.ForeignKeyConstraint(['notice_id'], ['notices.id'], name=op.f('fk_deliveries_notice_id_notices')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_deliveries')),
    sa.UniqueConstraint('alert_seq', 'channel', 'recipient', name=op.f('uq_deliveries_alert_seq_channel_recipient')),
    sa.UniqueConstraint('notice_id', 'channel', 'recipient', name=op.f('uq_deliveries_notice_id_channel_recipient')),
    sqlite_autoincrement=True  # a number is never given again: see storage.tables
    )
    with op.batch_alter_table('deliveries', schema=None) as batch_op:
        batch_op.create_index('ix_deliveries_next', ['state', 'priority', 'id'], unique=False)
        batch_op.create_index('ix_deliveries_recipient', ['channel', 'recipient', 'episode_id'], unique=False)

    op.create_table('people',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('version_id', sa.Integer(), nullable=False),
    sa.Column('claim_position', sa.Integer(), nullable=True),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('canonical', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['version_id'], ['versions.id'], name=op.f('fk_people_version_id_versions')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_people'))
    )
    with op.batch_alter_table('people', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_people_canonical'), ['canonical'], unique=False)
        batch_op.create_index(batch_op.f('ix_people_version_id'), ['version_id'], unique=False)

    op.create_table('watches',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('subscriber_id', sa.Integer(), nullable=False),
    sa.Column('box', sa.LargeBinary(), nullable=False),
    sa.ForeignKeyConstraint(['subscriber_id'], ['subscribers.id'], name=op.f('fk_watches_subscriber_id_subscribers')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_watches')),
    sqlite_autoincrement=True  # as for subscribers
    )
    with op.batch_alter_table('watches', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_watches_subscriber_id'), ['subscriber_id'], unique=False)

    op.create_table('watch_keys',
    sa.Column('mac', sa.LargeBinary(), nullable=False),
    sa.Column('watch_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['watch_id'], ['watches.id'], name=op.f('fk_watch_keys_watch_id_watches')),
    sa.PrimaryKeyConstraint('mac', 'watch_id', name=op.f('pk_watch_keys'))
    )
    with op.batch_alter_table('watch_keys', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_watch_keys_watch_id'), ['watch_id'], unique=False)


def downgrade() -> None:
    with op.batch_alter_table('watch_keys', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_watch_keys_watch_id'))

    op.drop_table('watch_keys')
    with op.batch_alter_table('watches', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_watches_subscriber_id'))

    op.drop_table('watches')
    with op.batch_alter_table('people', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_people_version_id'))
        batch_op.drop_index(batch_op.f('ix_people_canonical'))

    op.drop_table('people')
    with op.batch_alter_table('deliveries', schema=None) as batch_op:
        batch_op.drop_index('ix_deliveries_recipient')
        batch_op.drop_index('ix_deliveries_next')

    op.drop_table('deliveries')
    with op.batch_alter_table('claims', schema=None) as batch_op:
        batch_op.drop_index('ix_claims_kind')

    op.drop_table('claims')
    op.drop_table('versions')
    with op.batch_alter_table('totals', schema=None) as batch_op:
        batch_op.drop_index('ix_totals_series')
        batch_op.drop_index('ix_totals_kind_as_of')

    op.drop_table('totals')
    with op.batch_alter_table('reviews', schema=None) as batch_op:
        batch_op.drop_index('ix_reviews_state')

    op.drop_table('reviews')
    with op.batch_alter_table('figures', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_figures_episode_id'))

    op.drop_table('figures')
    with op.batch_alter_table('episode_posts', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_episode_posts_post_id'))

    op.drop_table('episode_posts')
    with op.batch_alter_table('changes', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_changes_episode_id'))
        batch_op.drop_index(batch_op.f('ix_changes_at'))

    op.drop_table('changes')
    with op.batch_alter_table('alerts', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_alerts_post_id'))
        batch_op.drop_index(batch_op.f('ix_alerts_episode_id'))
        batch_op.drop_index(batch_op.f('ix_alerts_at'))

    op.drop_table('alerts')
    with op.batch_alter_table('posts', schema=None) as batch_op:
        batch_op.drop_index('ix_posts_reread_at')
        batch_op.drop_index('ix_posts_published')

    op.drop_table('posts')
    with op.batch_alter_table('chores', schema=None) as batch_op:
        batch_op.drop_index('ix_chores_due')

    op.drop_table('chores')
    op.drop_table('mutes')
    with op.batch_alter_table('subscribers', schema=None) as batch_op:
        batch_op.drop_index('ix_subscribers_digest_due')

    op.drop_table('subscribers')
    op.drop_table('sources')
    op.drop_table('notices')
    op.drop_table('facts')
    with op.batch_alter_table('episodes', schema=None) as batch_op:
        batch_op.drop_index('ix_episodes_people')
        batch_op.drop_index('ix_episodes_kind_day')

    op.drop_table('episodes')
    op.drop_table('endpoints')
    with op.batch_alter_table('archives', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_archives_sha256'))

    op.drop_table('archives')
